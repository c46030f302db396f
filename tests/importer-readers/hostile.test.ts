import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/importer/read-input.ts';
import { makeDocx, paragraph } from './support/make-docx.ts';
import { makePdf } from './support/make-pdf.ts';

const MB = 1024 * 1024;
const bomb = deflateSync(Buffer.alloc(80 * MB));

/** A PDF with one more object, a stream whose dictionary is given. */
function withStream(dictionary: string): Uint8Array {
  const whole = makePdf([[{ text: '关于修路的通知，五月开工，十月完工，由县里统一安排经费。', x: 90, y: 700 }]]);
  const end = Buffer.from(whole).indexOf('xref');
  const added = [`90 0 obj\n/FlateDecode\nendobj\n91 0 obj\n${dictionary}\nstream\n`, bomb, '\nendstream\nendobj\n'];
  return Buffer.concat([
    whole.subarray(0, end),
    ...added.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
    whole.subarray(end),
  ]);
}

describe('files made to exhaust the reader', () => {
  it.each([
    ['named', '<< /Filter /FlateDecode >>'],
    ['named with its letters as numbers', '<< /Filter /Fl#61teDecode >>'],
    ['given in another object', '<< /Filter 90 0 R >>'],
    ['given in another object within a list', '<< /Filter [ 90 0 R ] >>'],
    ['behind a dictionary longer than is looked at', `<< /Filter /FlateDecode /X (${'x'.repeat(5000)}) >>`],
  ])('refuses a stream of a PDF that unpacks without end, its filter %s', async (_how, dictionary) => {
    await expect(readInput(withStream(dictionary), '弹.pdf')).rejects.toThrow(/压缩炸弹/u);
  });

  it('refuses a table whose merged cells cover more places than it has', async () => {
    const cells = '<td colspan="100" rowspan="100">格</td>'.repeat(40);
    const page = `<html><body><p>关于修路的通知</p><table>${`<tr>${cells}</tr>`.repeat(40)}</table></body></html>`;
    await expect(readInput(Buffer.from(page), '表.html')).rejects.toThrow(/一张表超过 100000 格/u);
  });

  it('reads a paragraph whose style stands at the end of a chain of 20,000', async () => {
    const chain = Array.from(
      { length: 20_000 },
      (_, n) =>
        `<w:style w:type="paragraph" w:styleId="s${String(n)}"><w:basedOn w:val="s${String(n + 1)}"/></w:style>`,
    ).join('');
    const body = '<w:p><w:pPr><w:pStyle w:val="s0"/></w:pPr><w:r><w:t>修路</w:t></w:r></w:p>';
    const { lines } = await readInput(makeDocx({ body, styles: chain }), '链.docx');
    expect(lines.map(({ text }) => text)).toEqual(['修路']);
  });

  it('draws an automatic number of at most 64 signs, whatever its pattern', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="${'%1'.repeat(100_000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const numbered =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>修路</w:t></w:r></w:p>';
    const { lines } = await readInput(makeDocx({ body: numbered + paragraph('修桥'), numbering }), '号.docx');
    expect(lines[0]?.hints?.number).toBe('1'.repeat(32));
  });
});
