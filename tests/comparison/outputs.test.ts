import { expect, it } from 'vitest';
import { compareTexts } from '../../src/comparison/compare-texts.ts';
import { comparisonCsv } from '../../src/comparison/comparison-csv.ts';
import { comparisonDocx } from '../../src/comparison/comparison-docx.ts';
import { comparisonPage } from '../../src/comparison/comparison-page.ts';
import { passagesOf, type Passage } from '../../src/comparison/passage.ts';
import { readInput } from '../../src/importer/read-input.ts';
import { assignAddresses } from '../../src/model/addresses/assign-addresses.ts';

const passages = (articles: readonly string[]): Passage[] =>
  passagesOf(
    assignAddresses([
      { kind: 'title', level: 1, text: '云桥办法', continues: false, line: 1 },
      ...articles.flatMap((text, index) => [
        { kind: 'heading' as const, level: 2, text: `第${'一二三四'[index] ?? ''}条`, continues: false, line: 2 },
        { kind: 'paragraph' as const, text, continues: true, line: 2 },
      ]),
    ]),
  );

const comparison = compareTexts(
  passages(['云桥由县交通局管理。', '过桥的车辆时速不得超过二十公里。', '=桥上不得<b>停车</b>，也不得摆摊设点。']),
  passages(['云桥由县交通局管理。', '过桥的车辆时速不得超过三十公里。', '行人靠右走。']),
);
const NAMES = ['旧.docx', '新.docx'] as const;

it('an article is one passage with its number, and is cited by it', () => {
  expect(passages(['甲']).map(({ label, number, text }) => [label, number, text])).toEqual([
    ['题名', '', '云桥办法'],
    ['第一条', '第一条', '甲'],
  ]);
});

it('as a page: both texts, changes marked, words of the papers never markup', () => {
  const page = comparisonPage(comparison, '云桥办法　新旧对照', NAMES);
  expect(page).toContain('时速不得超过<del>二</del>十公里');
  expect(page).toContain('时速不得超过<ins>三</ins>十公里');
  expect(page).toContain('&#x3C;b>停车&#x3C;/b>');
  expect(page).not.toContain('<b>');
  expect(page).toContain('修改 1 段，增加 1 段，删去 1 段');
});

it('as a table: a row of each passage, and no cell that a spreadsheet would run', () => {
  const rows = comparisonCsv(comparison, NAMES).split('\r\n');
  expect(rows[0]).toBe('\uFEFF位置（旧）,旧.docx,位置（新）,新.docx,变动');
  expect(rows).toContain(
    '第二条,第二条过桥的车辆时速不得超过二十公里。,第二条,第二条过桥的车辆时速不得超过三十公里。,修改',
  );
  expect(rows.some((row) => /,=/u.test(row))).toBe(false);
});

it('as a Word file that holds both texts', async () => {
  const { kind, lines } = await readInput(await comparisonDocx(comparison, '云桥办法　新旧对照', NAMES), '对照.docx');
  expect(kind).toBe('docx');
  const text = JSON.stringify(lines);
  for (const words of [
    '过桥的车辆时速不得超过二十公里。',
    '过桥的车辆时速不得超过三十公里。',
    '行人靠右走。',
    '<b>停车</b>',
  ])
    expect(text).toContain(words);
});
