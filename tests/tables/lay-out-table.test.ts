import { expect, test } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { layOutTable } from '../../src/materials/tables/lay-out-table.ts';
import { tableName } from '../../src/materials/tables/paths.ts';

const { datasets } = loadLibrary();

test('every cell is on the page once, under its own address, whichever way the table lies', () => {
  for (const { data } of datasets) {
    const wanted = data.rows.flatMap((row) => data.columns.map((column) => `${row.key}-${column.key}`));
    const laid = layOutTable(data);
    expect(laid.rows.flatMap(({ cells }) => cells.map(({ id }) => id)).sort()).toEqual(wanted.sort());
    expect(laid.columns.length).toBeLessThanOrEqual(6);
    for (const row of laid.rows) {
      expect(row.cells.map(({ column }) => column)).toEqual(laid.columns.map(({ key }) => key));
    }
  }
});

test('tables are named by their place', () => {
  expect([1, 10, 12, 20, 35].map(tableName)).toEqual(['表一', '表十', '表十二', '表二十', '表三十五']);
});
