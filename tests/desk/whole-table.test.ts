import { expect, it } from 'vitest';
import { parseLoosely } from '../../src/files/parse-loosely.ts';
import { shownWords, statementsOf } from '../../src/desk/view/tables/table-model.ts';
import { wholeTable } from '../../src/desk/view/tables/whole-table.ts';
import { KIND_MARKS } from '../../src/materials/evidence/kinds.ts';

const whole = (text: string) => wholeTable(parseLoosely(text));

const HEAD = 'order: 2\ntitle: 表\nsummary: 比\nrowsAre: 行\n';
const COLUMNS = 'columns:\n  - { key: a, name: 列 }\n';
const EMPTY = { order: 1, title: '', summary: '', rowsAre: '', columns: [], rows: [] };

it.each([
  ['a comment alone', '# 表\n'],
  ['a word', '坏\n'],
  ['a list', '- 坏\n'],
  ['nothing of a table', 'chart: 坏\nwarnings: 坏\nrows: 坏\ncolumns: 8\n'],
])('shows an empty table of a file that holds %s', (_what, text) => {
  expect(whole(text)).toEqual(EMPTY);
});

it('drops rows and columns that are none, and fills rows that have no cells', () => {
  const table = whole(
    `${HEAD}columns:\n  - { key: a, name: 列 }\n  - 坏\n  -\nrows:\n  - { key: r, name: 行 }\n  - 坏\n`,
  );
  expect(table.columns).toEqual([{ key: 'a', name: '列' }]);
  expect(table.rows).toEqual([{ key: 'r', name: '行', cells: { a: { kind: 'absent' } } }]);
});

it.each([
  '坏',
  '200',
  '{ kind: derived }',
  '{ kind: inferred, from: 坏 }',
  '{ kind: derived, value: 8, operands: [坏] }',
  '{ kind: quote }',
  '{ kind: 坏 }',
  '{}',
  '[坏, { kind: absent }, null]',
])('shows a cell that holds %s', (cell) => {
  const { rows } = whole(`${HEAD}${COLUMNS}rows:\n  - { key: r, name: 行, cells: { a: ${cell} } }\n`);
  for (const statement of statementsOf(rows[0]?.cells['a'])) {
    expect(KIND_MARKS[statement.kind].sign).not.toBe('');
    expect(typeof shownWords(statement)).toBe('string');
    if (statement.kind === 'derived') expect(statement.operands).toEqual([]);
    if (statement.kind === 'inferred') expect(statement.from).toEqual([]);
  }
});

it('keeps the words that somebody typed into a cell', () => {
  const { rows } = whole(`${HEAD}${COLUMNS}rows:\n  - { key: r, name: 行, cells: { a: 200个 } }\n`);
  expect(rows[0]?.cells['a']).toEqual({ kind: 'quote', at: '', quote: '200个', value: '200个' });
});

it('leaves a sound table as it is', () => {
  const sound = `${HEAD}arranged: true\nwarnings: [小心]\n${COLUMNS}rows:\n  - key: r\n    name: 行\n    group: 类\n    cells: { a: { kind: quote, at: x#s1, quote: 字, value: 字 } }\nchart: { type: bars, column: a, unit: 个, apart: [r] }\n`;
  expect(whole(sound)).toEqual(parseLoosely(sound));
});
