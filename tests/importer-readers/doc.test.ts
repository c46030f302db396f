import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/importer/read-input.ts';
import type { SourceLines } from '../../src/importer/source-lines.ts';
import { runs, seed } from '../support/seed.ts';
import { makeDoc, type WordParts } from './support/make-doc.ts';

const read = (parts: WordParts, name = '甲.doc'): Promise<SourceLines> => readInput(makeDoc(parts), name);
const bold = [0x0835, 1] as const;

describe('Word 97–2003 and WPS documents', () => {
  it('gives a line for each paragraph, also under the name .wps', async () => {
    for (const name of ['甲.doc', '甲.wps']) {
      const { kind, lines, omissions } = await read(
        { body: '标题\r第一段“引号”——破折号。\r\r第二段\t有制表符。\r' },
        name,
      );
      expect(kind).toBe('doc');
      expect(lines.map(({ text }) => text)).toEqual(['标题', '第一段“引号”——破折号。', '第二段\t有制表符。']);
      expect(omissions).toEqual([]);
    }
  });

  it(`any text comes back exactly (seed ${String(seed)})`, async () => {
    const words = fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .map((text) => text.replace(/[\u0000-\u0008\u000a-\u001f\ufeff]/gu, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 20 }), async (paragraphs) => {
        const { lines } = await read({ body: [...paragraphs, '末段'].map((text) => `${text}\r`).join('') });
        expect(lines.map(({ text }) => text)).toEqual([...paragraphs.filter((text) => text !== ''), '末段']);
      }),
      runs(200),
    );
  });

  it('reads text of one byte a character', async () => {
    expect((await read({ body: 'Annex \u0093A\u0094\rB\r', compressed: true })).lines.map(({ text }) => text)).toEqual([
      'Annex “A”',
      'B',
    ]);
  });

  it('leaves out tracked deletions and hidden words, and nothing else', async () => {
    const body = '保留删去隐藏字距\r';
    const { lines, omissions } = await read({
      body,
      characters: [
        { from: 2, to: 4, properties: [bold, [0x0800, 1]] },
        { from: 4, to: 6, properties: [[0x083c, 1]] },
        // Character spacing and a colour: codes that end in the same bits as the one for deletions.
        {
          from: 6,
          to: 8,
          properties: [
            [0x8840, 15, 0],
            [0x4a60, 1, 0],
          ],
        },
      ],
    });
    expect(lines.map(({ text }) => text)).toEqual(['保留字距']);
    expect(omissions).toEqual([
      { reason: '修订中已删除的文字', text: '删去' },
      { reason: '隐藏文字', text: '隐藏' },
    ]);
  });

  it('tells headings, bold and centred paragraphs', async () => {
    const { lines } = await read({
      body: '甲甲\r乙乙\r',
      characters: [{ from: 3, to: 5, properties: [bold] }],
      paragraphs: [
        { from: 0, to: 3, style: 2, properties: [] },
        { from: 3, to: 6, properties: [[0x2461, 1]] },
      ],
    });
    expect(lines.map(({ hints }) => hints)).toEqual([{ heading: 2 }, { bold: true, centered: true }]);
  });

  it('computes automatic numbers, level by level, and says where a list cannot be read', async () => {
    const words = ['总则', '原则', '范围', '细则', '依据', '圆点', '失落'];
    const of = (list: number, level: number) => [[0x460b, list, 0] as const, [0x260a, level] as const];
    const uses = [of(1, 0), of(1, 1), of(1, 1), of(1, 0), of(1, 1), of(2, 0), of(9, 0)];
    const { lines, omissions } = await read({
      body: words.map((text) => `${text}\r`).join(''),
      paragraphs: uses.map((properties, index) => ({ from: index * 3, to: index * 3 + 3, properties })),
      lists: [
        [
          { format: 39, text: '\u0000、', start: 3 },
          { format: 0, text: '（\u0001）' },
        ],
        [{ format: 23, text: '•' }],
      ],
    });
    expect(lines.map(({ hints }) => hints?.number)).toEqual([
      '三、',
      '（1）',
      '（2）',
      '四、',
      '（1）',
      undefined,
      undefined,
    ]);
    expect(omissions.map(({ reason }) => reason)).toEqual(['项目符号', expect.stringContaining('自动编号')]);
  });

  it('reads tables with several paragraphs in a cell, fields, soft breaks and signs', async () => {
    const table = '甲一\r甲二\u0007乙\u0007\u0007丙\u0007\u0007\u0007';
    const body = `${table}前\u0013HYPERLINK "x"\u0014显示\u0015后\r上\u000b下\u001e\u001f末\r`;
    const inTable = [0x2416, 1] as const;
    const rowEnd = [inTable, [0x2417, 1] as const];
    const { lines } = await read({
      body,
      paragraphs: [
        { from: 0, to: 8, properties: [inTable] },
        { from: 8, to: 9, properties: rowEnd },
        { from: 9, to: 12, properties: [inTable] },
        { from: 12, to: 13, properties: rowEnd },
      ],
    });
    expect(lines[0]!.table?.rows).toEqual([
      ['甲一\n甲二', '乙'],
      ['丙', ''],
    ]);
    expect(lines.slice(1).map(({ text, hints }) => [text, hints?.softBreak])).toEqual([
      ['前显示后', undefined],
      ['上', undefined],
      ['下\u2011末', true],
    ]);
  });

  it('puts footnotes at the end, with their marks and places', async () => {
    const { lines } = await read({ body: '党员\u0002之家\u0002。\r', footnotes: '\u0002 甲注\r\u0002 乙注\r' });
    expect(lines.map(({ text, hints }) => ({ text, ...hints }))).toEqual([
      {
        text: '党员之家。',
        notes: [
          { at: 2, number: '1' },
          { at: 4, number: '2' },
        ],
      },
      { text: '甲注', role: 'footnote', number: '1' },
      { text: '乙注', role: 'footnote', number: '2' },
    ]);
  });

  it(`any damage gives words or a refusal in words, never another error (seed ${String(seed)})`, async () => {
    const whole = makeDoc({
      body: '一段文字。\r',
      paragraphs: [{ from: 0, to: 5, properties: [[0x460b, 1, 0]] }],
      lists: [[{ format: 0, text: '\u0000、' }]],
    });
    const hit = fc.record({
      at: fc.integer({ min: 0, max: whole.length - 1 }),
      value: fc.integer({ min: 0, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(hit, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 600, max: whole.length }),
        async (hits, length) => {
          const data = Buffer.from(whole);
          for (const { at, value } of hits) data[at] = value;
          // The first 8 bytes say that it is an OLE file at all.
          whole.subarray(0, 8).forEach((value, at) => (data[at] = value));
          const error: unknown = await readInput(data.subarray(0, length), '坏.doc').then(
            () => null,
            (reason: unknown) => reason,
          );
          if (error !== null) expect(error).toMatchObject({ name: 'FaultError' });
        },
      ),
      runs(500),
    );
  });
});
