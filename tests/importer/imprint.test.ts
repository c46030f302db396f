import { expect, it } from 'vitest';
import { flattenSource } from '../../src/importer/flatten-source.ts';
import { findTail } from '../../src/importer/outline/find-tail.ts';
import type { RoleName } from '../../src/edition/schemas/decisions.ts';
import type { Passage } from '../../src/edition/join-lines.ts';
import type { SourceLines } from '../../src/importer/source-lines.ts';

const withTable = (rows: string[][]): SourceLines => ({
  kind: 'docx',
  encoding: null,
  hardWrapped: false,
  lines: [
    { line: 1, text: '正文。' },
    { line: 2, text: '', table: { header: false, rows } },
  ],
  omissions: [],
});
const flat = (rows: string[][]): { texts: string[]; tables: number } => {
  const { lines, tables } = flattenSource(withTable(rows));
  return { texts: lines.map(({ text }) => text), tables: tables.length };
};

it.each([
  ['rules of a 版记', [['抄送：县委办公室。'], ['县政府办公室 2025年4月17日印发']], 0],
  [
    'with empty cells beside',
    [
      ['抄送：县委办公室。', ''],
      ['', ''],
    ],
    0,
  ],
  [
    'a table whose cell speaks of it',
    [
      ['事项', '抄送：县委办公室。'],
      ['一', '二'],
    ],
    1,
  ],
  ['a list of one column', [['名单'], ['张三'], ['李四']], 1],
  ['a long table that ends with it', [['一'], ['二'], ['三'], ['四'], ['抄送：县委办公室。']], 1],
])('%s', (_name, rows, tables) => {
  const seen = flat(rows);
  expect(seen.tables).toBe(tables);
  expect(seen.texts.join('').replace(/\s/gu, '')).toBe(`正文。${rows.flat().join('').replace(/\s/gu, '')}`);
});

const tail = (...texts: string[]): [number, RoleName][] => {
  const roles = new Map<number, RoleName>();
  findTail(
    texts.map((text) => ({ text }) as Passage),
    0,
    roles,
  );
  return [...roles];
};

it('a day that ends the text alone is its date, one within it is not', () => {
  expect(tail('本章程由理事会解释。', '2026年6月2日')).toEqual([[1, '日期']]);
  expect(tail('活动的日子是：', '2026年6月2日', '望周知。')).toEqual([]);
});
