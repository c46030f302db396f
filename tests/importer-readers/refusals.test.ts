import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkInputSize, readInput } from '../../src/importer/read-input.ts';
import { MAX_INPUT_BYTES, MAX_NESTING, MAX_ZIP_ENTRIES } from '../../src/importer/readers/limits.ts';
import { faultOf } from '../support/faults.ts';
import { makeDocx, paragraph } from './support/make-docx.ts';
import { makeOle } from './support/make-ole.ts';
import { makePdf } from './support/make-pdf.ts';
import { makeZip } from './support/make-zip.ts';
import { expectRefused } from './support/refusal.ts';

const good = makeDocx({ body: paragraph('正文') });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('files without words', () => {
  it('refuses an empty file and one of white space', async () => {
    expect(await expectRefused(new Uint8Array(), '空.txt', 'input-empty')).toContain('空的');
    for (const name of ['空.txt', '空.md']) await expectRefused(bytes(' \r\n\u3000\n'), name, 'input-without-text');
    await expectRefused(makeDocx({ body: '<w:p/>' }), '空.docx', 'input-without-text');
    await expectRefused(bytes('<html><body><img src="1.jpg"></body></html>'), '空.html', 'input-without-text');
  });

  it('refuses a scan and says how to get its text', async () => {
    expect(await expectRefused(makePdf([[], []]), '扫描.pdf', 'input-without-text')).toMatch(/扫描件.*OCR/);
  });

  it('refuses pictures, programs and bytes that mean nothing', async () => {
    await expectRefused(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), '图.docx', 'input-kind');
    await expectRefused(bytes('MZ\u0090\0\u0003'), '程序.doc', 'input-kind');
    await expectRefused(Buffer.concat([Buffer.from([0xff, 0x81]), Buffer.alloc(4000)]), '乱.txt', 'input-kind');
  });
});

describe('files that are locked', () => {
  it('refuses encrypted .docx, .pdf, .doc and zip entries with the same remedy', async () => {
    const remedy = '去掉密码';
    const locked = {
      docx: makeOle({ EncryptedPackage: Buffer.alloc(5000), EncryptionInfo: Buffer.alloc(5000) }),
      pdf: makePdf([[{ text: '字', x: 9, y: 9 }]], true),
      doc: makeOle({ WordDocument: wordHead(0x0100) }),
    };
    for (const [extension, data] of Object.entries(locked))
      expect(await expectRefused(data, `密.${extension}`, 'input-encrypted')).toContain(remedy);
    const zip = makeZip([
      { name: '_rels/.rels', data: '<x/>', flags: 1 },
      { name: 'word/document.xml', data: '<x/>', flags: 1 },
    ]);
    expect(await expectRefused(zip, '密.docx', 'input-encrypted')).toContain(remedy);
  });
});

describe('files that are broken', () => {
  it('refuses a .docx cut short at any place', async () => {
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
      await expectRefused(good.subarray(0, Math.floor(good.length * share)), '断.docx', 'input-broken');
  });

  it('refuses a .docx with a changed byte in its text', async () => {
    const data = Buffer.from(makeDocx({ body: paragraph(randomBytes(3000).toString('base64')) }));
    data[data.indexOf('word/document.xml') + 1500]! ^= 0x55;
    await expectRefused(data, '坏.docx', 'input-broken');
  });

  it('refuses a .docx without a document and XML that is not well-formed', async () => {
    for (const xml of ['<w:document', '<a></b>', '<a>&undeclared;</a>', '<a/>', '\ud83d']) {
      await expectRefused(makeZip([{ name: 'word/document.xml', data: xml }]), '坏.docx', 'input-broken');
    }
  });

  it('refuses a .pdf without its pages and garbage after the signature', async () => {
    await expectRefused(bytes('%PDF-1.7\n垃圾'), '坏.pdf', 'input-broken');
  });

  it('refuses an OLE file whose chains loop, lead outside or are cut short, at once', async () => {
    const whole = makeOle({ WordDocument: wordHead(0) });
    await expectRefused(whole.subarray(0, 600), '断.doc', 'input-broken');
    const view = (data: Uint8Array): DataView => new DataView(data.buffer, data.byteOffset);
    // The directory stands in sector 1, the stream from sector 2 on; the table in sector 0 is at byte 512.
    for (const [at, target] of [
      [512 + 4, 1],
      [512 + 8, 2],
      [512 + 12, 2],
      [512 + 8, 0x00ffffff],
      [48, 0x00fffff0],
      [44, 0x7fffffff],
      // The directory: an entry that is its own sibling, and one beyond the end.
      [1024 + 128 + 72, 1],
      [1024 + 128 + 68, 99],
    ] as const) {
      const data = Buffer.from(whole);
      view(data).setUint32(at, target, true);
      await expectRefused(data, '环.doc', 'input-broken');
    }
  });

  it('survives any changed bytes of an OLE head: words or a refusal, never a hang or a foreign error', async () => {
    const whole = makeOle({ WordDocument: wordHead(0), '0Table': Buffer.alloc(5000) });
    for (let at = 24; at < 80; at += 1) {
      const data = Buffer.from(whole);
      data[at]! ^= 0xff;
      await expect(readInput(data, '变.doc')).rejects.toMatchObject({ name: 'FaultError' });
    }
  });
});

describe('files of other kinds', () => {
  it('names what they are', async () => {
    expect(await expectRefused(makeZip([{ name: 'xl/workbook.xml', data: 'x' }]), '表.xlsx', 'input-kind')).toContain(
      'Excel',
    );
    expect(
      await expectRefused(makeZip([{ name: 'ppt/presentation.xml', data: 'x' }]), '演示.pptx', 'input-kind'),
    ).toContain('PowerPoint');
    expect(await expectRefused(makeZip([{ name: 'OFD.xml', data: 'x' }]), '版式.ofd', 'input-broken')).toContain(
      '损坏',
    );
    expect(await expectRefused(makeZip([{ name: '通知.txt', data: 'x' }]), '包.zip', 'input-kind')).toContain('解压');
    expect(await expectRefused(makeOle({ Workbook: Buffer.alloc(5000) }), '表.xls', 'input-kind')).toContain('表格');
  });

  it('reads by contents under a wrong extension and says so', async () => {
    const read = await readInput(good, '改名.txt');
    expect(read).toMatchObject({ kind: 'docx', lines: [{ text: '正文' }] });
    expect(read.omissions[0]).toMatchObject({ text: '扩展名是 .txt，内容是 docx' });
    expect(await readInput(bytes('<html><body><p>网页存成了文档。</p></body></html>'), '网页.doc')).toMatchObject({
      kind: 'html',
    });
    expect((await readInput(good, '对.docx')).omissions).toEqual([]);
  });

  it('refuses text that is named like a container', async () => {
    for (const name of ['假.docx', '假.pdf']) await expectRefused(bytes('只是一行文字。'), name, 'input-extension');
  });
});

describe('files that ask for too much', () => {
  it('refuses 200 MB by its size alone', () => {
    expect(faultOf(() => checkInputSize(200 * 1024 * 1024, '大.docx')).what).toContain('200 MB');
    expect(() => checkInputSize(MAX_INPUT_BYTES, '大.docx')).not.toThrow();
  });

  it('refuses a zip bomb by ratio, by declared size and by number of entries', async () => {
    const words = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${'<w:p/>'.repeat(1_000_000)}</w:body></w:document>`;
    await expectRefused(makeZip([{ name: 'word/document.xml', data: words }]), '弹.docx', 'input-bounds');
    await expectRefused(
      makeZip([{ name: 'word/document.xml', data: 'x', declaredSize: 3_000_000_000 }]),
      '弹.docx',
      'input-bounds',
    );
    const many = Array.from({ length: MAX_ZIP_ENTRIES + 1 }, (_each, index) => ({
      name: `word/${String(index)}.xml`,
      data: '',
    }));
    await expectRefused(makeZip(many), '弹.docx', 'input-bounds');
  });

  it('refuses a PDF with a stream that unpacks without end, also when packed twice', async () => {
    const once = deflateSync(Buffer.alloc(80 * 1024 * 1024, ' '));
    for (const [filter, data] of [
      ['/FlateDecode', once],
      ['[/FlateDecode /FlateDecode]', deflateSync(once)],
    ] as const) {
      const object = Buffer.concat([
        Buffer.from(`%PDF-1.4\n4 0 obj\n<< /Filter ${filter} >>\nstream\r\n`),
        data,
        Buffer.from('\nendstream\nendobj\n'),
      ]);
      await expectRefused(object, '弹.pdf', 'input-bounds');
    }
  });

  it('does not unpack more than a part declares', async () => {
    const data = 'x'.repeat(500_000);
    await expectRefused(makeZip([{ name: 'word/document.xml', data, declaredSize: 1000 }]), '谎.docx', 'input-broken');
  });

  it('refuses DOCTYPE and entities in XML, without reading what they point to', async () => {
    const bomb =
      '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]><a>&c;&d;</a>';
    const words = await expectRefused(
      makeZip([{ name: 'word/document.xml', data: bomb }]),
      '实体.docx',
      'input-doctype',
    );
    expect(words).toContain('DOCTYPE');
  });

  it('refuses deep nesting in XML and HTML', async () => {
    const deep = MAX_NESTING + 10;
    await expectRefused(
      makeDocx({ body: `${'<w:sdt>'.repeat(deep)}${'</w:sdt>'.repeat(deep)}` }),
      '深.docx',
      'input-bounds',
    );
    await expectRefused(bytes(`<html><body>${'<div>'.repeat(100_000)}字`), '深.html', 'input-bounds');
  });

  it('refuses names in a zip that lead out of it, and never looks into macros', async () => {
    await expectRefused(
      makeZip([
        { name: '../../../tmp/evil.xml', data: 'x' },
        { name: 'word/document.xml', data: 'x' },
      ]),
      '路径.docx',
      'input-broken',
    );
    const macro = makeDocx({ body: paragraph('正文') }, [{ name: 'word/vbaProject.bin', data: 'Auto_Open' }]);
    const read = await readInput(macro, '宏.docm');
    expect(read.lines.map(({ text }) => text)).toEqual(['正文']);
    expect(read.omissions.map(({ reason }) => reason).join()).toContain('宏');
  });
});

/** A stream that begins like a Word 97 document, with flags of its file information block. */
function wordHead(flags: number): Buffer {
  const head = Buffer.alloc(5000);
  head.writeUInt16LE(0xa5ec, 0);
  head.writeUInt16LE(0x00c1, 2);
  head.writeUInt16LE(flags, 10);
  return head;
}
