import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/importer/read-input.ts';
import type { SourceLines } from '../../src/importer/source-lines.ts';
import { runs, seed } from '../support/seed.ts';
import { makeDocx, paragraph, type DocxParts } from './support/make-docx.ts';

const read = (parts: DocxParts): Promise<SourceLines> => readInput(makeDocx(parts), '甲.docx');
const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('words', () => {
  it(`any text in any split into runs comes back exactly (seed ${String(seed)})`, async () => {
    const sign = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 0, maxLength: 8 }),
        fc.constantFrom('　', '（一）', '<b>', '&amp;', ']]>', '\t', '𠮷'),
      )
      // XML cannot hold control characters, and its line ends are white space to Word; unpaired surrogates are no text.
      .map((text) =>
        text.replace(/\p{Cs}/gu, '').replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\ufffe\uffff]/gu, ''),
      );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(sign, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 }),
        async (paragraphs) => {
          const body = paragraphs.map(
            (texts) =>
              `<w:p>${texts.map((text) => run(text.replace(/[&<>]/g, (c) => `&#${String(c.charCodeAt(0))};`)).replaceAll('\t', '</w:t><w:tab/><w:t xml:space="preserve">')).join('')}</w:p>`,
          );
          const anchor = paragraph('末段。');
          const { lines } = await read({ body: body.join('') + anchor });
          expect(lines.map(({ text }) => text)).toEqual([
            ...paragraphs.map((texts) => texts.join('')).filter((text) => text !== ''),
            '末段。',
          ]);
        },
      ),
      runs(200),
    );
  });

  it('keeps insertions, leaves out deletions, moves, hidden words and comments, and says so', async () => {
    const body = `<w:p>${run('保留')}<w:ins>${run('新增')}</w:ins><w:del><w:r><w:delText>删去</w:delText></w:r></w:del>${run('藏', '<w:vanish/>')}<w:moveTo>${run('移来')}</w:moveTo><w:moveFrom>${run('移走')}</w:moveFrom></w:p>`;
    const { lines, omissions } = await read({
      body,
      comments: `<w:comment w:id="1">${paragraph('请核实')}</w:comment>`,
    });
    expect(lines.map(({ text }) => text)).toEqual(['保留新增移来']);
    expect(omissions.map(({ text }) => text).sort()).toEqual(['删去', '移走', '藏', '请核实'].sort());
  });

  it('joins a paragraph whose mark was deleted to the next', async () => {
    const body = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('前半')}</w:p>${paragraph('后半')}`;
    expect((await read({ body })).lines.map(({ text }) => text)).toEqual(['前半后半']);
  });

  it('splits at soft breaks, and keeps tabs, symbols and non-breaking hyphens', async () => {
    const body = `<w:p>${run('上')}<w:r><w:br/><w:t>下</w:t><w:tab/><w:t>右</w:t><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>`;
    const { lines } = await read({ body });
    expect(lines.map(({ text, hints }) => [text, hints?.softBreak])).toEqual([
      ['上', undefined],
      ['下\t右\u2011✓', true],
    ]);
    expect(new Set(lines.map(({ line }) => line)).size).toBe(1);
  });

  it('reads a text box once, from the newer of its two drawings', async () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const body = `<w:p>${run('段落')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('框内')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('框内')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect((await read({ body })).lines.map(({ text }) => text)).toEqual(['段落', '框内']);
  });

  it('keeps what fields show, not their instructions; a field without an end swallows nothing', async () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const instruction = '<w:r><w:instrText>HYPERLINK "http://example.invalid"</w:instrText></w:r>';
    const body = `<w:p>${field('begin')}${instruction}${field('separate')}${run('显示')}${field('end')}</w:p><w:p>${run('开头')}${field('begin')}${instruction}</w:p>${paragraph('其后')}`;
    expect((await read({ body })).lines.map(({ text }) => text)).toEqual(['显示', '开头', '其后']);
  });

  it('leaves out an automatic table of contents', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>';
    const { lines, omissions } = await read({
      styles,
      body: paragraph('一、总则\t1', '<w:pStyle w:val="T1"/>') + paragraph('正文'),
    });
    expect(lines.map(({ text }) => text)).toEqual(['正文']);
    expect(omissions).toContainEqual({ reason: '自动目录', text: '一、总则\t1' });
  });
});

describe('hints', () => {
  it('tells headings by style, by inherited style and by outline level, and bold and centred paragraphs', async () => {
    const styles = [
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="章标题"/><w:basedOn w:val="1"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="loop"><w:name w:val="x"/><w:basedOn w:val="loop"/></w:style>',
    ].join('');
    const body = [
      paragraph('甲', '<w:pStyle w:val="1"/>'),
      paragraph('乙', '<w:pStyle w:val="a"/>', '<w:b w:val="0"/>'),
      paragraph('丙', '<w:outlineLvl w:val="2"/><w:jc w:val="center"/>'),
      paragraph('丁', '', '<w:b/>'),
      `<w:p>${run('戊', '<w:b/>')}${run('己')}</w:p>`,
      paragraph('庚', '<w:pStyle w:val="loop"/>'),
    ].join('');
    expect((await read({ styles, body })).lines.map(({ hints }) => hints)).toEqual([
      { heading: 1, bold: true },
      { heading: 1 },
      { heading: 3, centered: true },
      { bold: true },
      undefined,
      undefined,
    ]);
  });

  it('puts footnotes after the text, with their marks and the marks’ places', async () => {
    const body = `<w:p>${run('党员')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('之家')}<w:r><w:footnoteReference w:id="3"/></w:r></w:p>`;
    const note = (id: number, text: string): string =>
      `<w:footnote w:id="${String(id)}"><w:p><w:r><w:footnoteRef/></w:r>${run(` ${text}`)}</w:p></w:footnote>`;
    const settings = '<w:footnotePr><w:numFmt w:val="decimalEnclosedCircleChinese"/></w:footnotePr>';
    const { lines } = await read({
      body,
      settings,
      footnotes: note(3, '乙注') + note(2, '甲注') + note(9, '没有引用'),
    });
    expect(lines.map(({ text, hints }) => ({ text, ...hints }))).toEqual([
      {
        text: '党员之家',
        notes: [
          { at: 2, number: '①' },
          { at: 4, number: '②' },
        ],
      },
      { text: '甲注', role: 'footnote', number: '①' },
      { text: '乙注', role: 'footnote', number: '②' },
    ]);
  });
});

describe('tables', () => {
  it('keeps merged cells as empty places, paragraphs of a cell as its lines, and a frame as paragraphs', async () => {
    const cell = (text: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${text
        .split('/')
        .map((part) => paragraph(part))
        .join('')}</w:tc>`;
    const table = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('合并', '<w:gridSpan w:val="2"/>')}${cell('丙')}</w:tr><w:tr>${cell('甲', '<w:vMerge w:val="restart"/>')}${cell('上/下')}${cell('3')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('乙')}${cell('4')}</w:tr></w:tbl>`;
    const frame = `<w:tbl><w:tr>${cell('框里的段落')}</w:tr></w:tbl>`;
    const { lines } = await read({ body: table + frame });
    expect(lines[0]!.table).toEqual({
      header: true,
      rows: [
        ['合并', '', '丙'],
        ['甲', '上\n下', '3'],
        ['', '乙', '4'],
      ],
    });
    expect(lines[1]).toMatchObject({ text: '框里的段落' });
  });
});
