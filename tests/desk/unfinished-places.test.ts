import { expect, it } from 'vitest';
import { unfinishedPlaces } from '../../src/desk/editing/unfinished-places.ts';
import { shapeFaults } from '../../src/files/shape-faults.ts';
import { datasetSchema } from '../../src/materials/tables/schema.ts';

/** What the form says of a table that is being made. */
function said(given: unknown): string[] {
  const parsed = datasetSchema.safeParse(given, { reportInput: true });
  if (parsed.success) return [];
  return unfinishedPlaces(shapeFaults(parsed.error, datasetSchema, given), given).map(
    ({ what, remedy }) => `${what}${remedy}`,
  );
}

const table = {
  order: 1,
  title: '阅览室',
  summary: '数目',
  rowsAre: '项目',
  columns: [{ key: 'new-1', name: '原文' }],
  rows: [{ key: 'new-1', name: '补助', cells: { 'new-1': { kind: 'absent' } } }],
};

it('names a cell by its row and column, once, and nothing by the names in the file', () => {
  const cells = { 'new-1': { kind: 'quote', at: '', quote: '' } };
  expect(said({ ...table, rows: [{ ...table.rows[0], cells }] })).toEqual([
    '“补助”这一行、“原文”这一列的一格还没有填完。按这一格，在右边填完；原文没有说的，选“文中没有提到”。',
  ]);
});

it('names what has no name by its place, and what is not there yet by what adds it', () => {
  expect(said({ ...table, rows: [{ ...table.rows[0], name: '' }], columns: [], title: '' })).toEqual([
    '“表的名称”还没有写好。写上它，一两句话就行。',
    '表里还没有列。按“添一列”。',
    '第 1 行还没有名称。写上行名。',
  ]);
  expect(said({ ...table, chart: { type: 'bars' } })).toEqual(['图还没有选好。展开“图”，选好要画的列。']);
  expect(said(table)).toEqual([]);
});
