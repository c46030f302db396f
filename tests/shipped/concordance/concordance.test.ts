import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concordanceCsv, csvName } from '../../../src/concordance/csv.ts';
import { frequentList } from '../../../src/concordance/frequent-list.ts';
import { concordanceRows, type ConcordanceRow, type ConcordanceText } from '../../../src/concordance/rows.ts';
import { sortRows } from '../../../src/concordance/sort-rows.ts';
import { buildStream, paragraphBreak } from '../../../src/search/core/stream.ts';
import { seed } from '../../support/seed.ts';
import { speech } from '../../support/shipped.ts';
import { readCsv } from '../../tables/support/read-csv.ts';

const textOf = (blocks: { text: string; continues: boolean }[]): ConcordanceText => ({
  id: 'wen',
  shortTitle: '文',
  stream: buildStream(blocks),
  blocks: blocks.map((block, index) => ({ ...block, eId: `b${String(index)}`, label: `第${String(index + 1)}段` })),
});

/** The places of some words in the lines of a text, by looking at every position. */
function placesOf(text: ConcordanceText, words: string): { start: number; end: number }[] {
  const stream = text.stream.text;
  const places: { start: number; end: number }[] = [];
  for (let start = 0; start < stream.length; start += 1)
    if (stream.startsWith(words, start)) places.push({ start, end: start + words.length });
  return places;
}

const row = (left: string, right: string, eId = 'b0'): ConcordanceRow => ({
  ...{ document: 'wen', name: '文', eId, label: '第1段', word: '党建' },
  left,
  right,
});

describe('rows', () => {
  it('show words as they are written, the paragraph’s end as a mark, a heading that runs into its text without one', () => {
    const text = textOf([
      { text: '一是抓ＡＢ。', continues: false },
      { text: '抓党建', continues: true },
      { text: '党建，好', continues: false },
    ]);
    expect(concordanceRows(text, placesOf(text, '党建'))).toEqual([
      { ...row('一是抓ＡＢ。抓', '¶党建，好', 'b1'), label: '第2段' },
      { ...row('一是抓ＡＢ。抓党建¶', '，好', 'b2'), label: '第3段' },
    ]);
  });

  it('never cut a character outside the basic plane in two', () => {
    const text = textOf([{ text: `${'𠀀'.repeat(15)}甲党建甲${'𠀀'.repeat(15)}`, continues: false }]);
    const [only] = concordanceRows(text, placesOf(text, '党建'));
    for (const context of [only?.left, only?.right]) expect(context).not.toMatch(/\p{Cs}/u);
  });

  it(`of the speech, put together, are the speech around each place (ZHANGJU_SEED=${String(seed)})`, () => {
    const { document } = speech();
    const text: ConcordanceText = { ...document, stream: buildStream(document.blocks) };
    const whole = document.blocks.map((block, at) => (at > 0 && !block.continues ? '¶' : '') + block.text).join('');
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 8 }), (from, length) => {
        const words = text.stream.text.slice(from, from + length);
        // Nobody can ask for the end of a paragraph alone.
        fc.pre(words !== paragraphBreak);
        const places = placesOf(text, words);
        const rows = concordanceRows(text, places);
        expect(rows).toHaveLength(places.length);
        rows.forEach(({ left, word, right }, index) => {
          const { start, end } = places[index]!;
          expect(whole.slice(start - left.length, end + right.length)).toBe(left + word + right);
          expect(word).toHaveLength(words.length);
        });
      }),
      { seed },
    );
  });
});

describe('order', () => {
  const rows = [row('抓', '在'), row('重视', '，好'), row('做强', '工作'), row('抓', '工'), row('', '工作')];
  const sorted = (order: Parameters<typeof sortRows>[1]) => sortRows(rows, order).map((each) => rows.indexOf(each));

  it('by the words after, by pronunciation; what ends first comes first; equal ones keep their places', () => {
    expect(sorted('right')).toEqual([1, 3, 2, 4, 0]);
  });

  it('by the words before, the nearest first', () => {
    // 强 qiáng, 视 shì, 抓 zhuā
    expect(sorted('left')).toEqual([4, 2, 1, 0, 3]);
  });

  it('by place', () => {
    expect(sorted('place')).toEqual([0, 1, 2, 3, 4]);
  });

  it(`is a reordering, whatever the rows (ZHANGJU_SEED=${String(seed)})`, () => {
    const context = fc.string({ unit: fc.constantFrom(...'党建，¶A阿做𠀀'), maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(context, context)),
        fc.constantFrom('left' as const, 'right' as const),
        (all, order) => {
          const given = all.map(([left, right], index) => row(left, right, String(index)));
          const once = sortRows(given, order);
          expect(new Set(once)).toEqual(new Set(given));
          expect(sortRows(once, order)).toEqual(once);
        },
      ),
      { seed },
    );
  });
});

describe('as a file for spreadsheets', () => {
  it('has a head, a number for each row, and what stands in the rows', () => {
    const csv = concordanceCsv([row('抓,"好"', '=1+1')]);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [head, first, ...more] = readCsv(csv.slice(1));
    expect(head).toEqual(['序号', '文件', '位置', '左文', '词', '右文', '地址']);
    // A formula is made harmless by an apostrophe.
    expect(first).toEqual(['1', '《文》', '第1段', '抓,"好"', '党建', "'=1+1", 'documents/wen.html#b0']);
    expect(more).toEqual([]);
  });

  it('has a name that every file system takes', () => {
    expect(csvName('党建')).toBe('逐字索引 党建.csv');
    expect(csvName('a/b\\c:*?"<>|\n\ud800')).toBe('逐字索引 a_b_c_________.csv');
    expect(csvName('甲'.repeat(500)).length).toBeLessThan(60);
  });
});

it('the list of frequent phrases counts every place, in the order of the counts', () => {
  const { document } = speech();
  const whole = document.blocks.map(({ text }) => text).join('\n');
  const list = frequentList([document], 60);
  expect(list.length).toBeGreaterThan(30);
  for (const { text, count, documents } of list) {
    let plain = 0;
    for (let at = 0; at < whole.length; at += 1) if (whole.startsWith(text, at)) plain += 1;
    expect(count, text).toBeGreaterThanOrEqual(plain);
    expect(count, text).toBe(placesOf({ ...textOf([...document.blocks]) }, text).length);
    expect(documents).toBe(1);
  }
  expect(list.map(({ count }) => count)).toEqual(list.map(({ count }) => count).sort((a, b) => b - a));
  expect(list.map(({ text }) => text)).toEqual(expect.arrayContaining(['社区党建工作', '党员服务中心']));
});
