import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotationsOf } from '../../src/materials/evidence/check-statement.ts';
import { KIND_MARKS } from '../../src/materials/evidence/kinds.ts';
import { shownValue } from '../../src/materials/evidence/shown-value.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import type { Dataset } from '../../src/materials/tables/schema.ts';
import { cellStatements } from '../../src/materials/tables/cell-statements.ts';
import { tableAsCsv } from '../../src/materials/tables/csv.ts';
import { readCsv } from './support/read-csv.ts';

const { datasets } = loadLibrary();

/** What a cell of the spreadsheet must hold for a text. */
const safe = (text: string): string =>
  /^[=+\-@\t\r]/u.test(text) && !/^[+-]?\d+(\.\d+)?$/u.test(text) ? `'${text}` : text;

describe('the shipped tables', () => {
  test.each(datasets.map(({ id, data }) => [id, data] as const))('%s comes back cell by cell', (_id, data) => {
    const csv = tableAsCsv(data);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [head = [], ...rows] = readCsv(csv.slice(1));
    expect(rows).toHaveLength(data.rows.length);
    data.rows.forEach((row, index) => {
      const line = rows[index] ?? [];
      expect(line).toHaveLength(head.length);
      expect(line[0]).toBe(safe(row.name));
      for (const column of data.columns) {
        const statements = cellStatements(row, column.key);
        expect(line[head.indexOf(column.name)]).toBe(safe(statements.map(shownValue).join('\n')));
        expect(line[head.indexOf(`${column.name}·凭据`)]).toBe(
          statements.map(({ kind }) => KIND_MARKS[kind].word).join('\n'),
        );
        const addresses = (line[head.indexOf(`${column.name}·地址`)] ?? '').split(/\s/u).filter((at) => at !== '');
        expect(new Set(addresses)).toEqual(new Set(statements.flatMap(quotationsOf).map(({ at }) => at)));
      }
    });
  });
});

const external = (value: string): Dataset => ({
  order: 1,
  title: '试',
  summary: '试',
  arranged: false,
  rowsAre: '行',
  columns: [{ key: 'a', name: '甲', numeric: false }],
  rows: [{ key: 'r', name: '一', cells: { a: { kind: 'external', value, source: '某处' } } }],
  warnings: [],
});

test('any text comes back as it was, but for the apostrophe before what a spreadsheet would run', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: fc.constantFrom('=', '+', '-', '@', '"', ',', '\n', '\r', '\t', '1', '甲') }),
      (value) => {
        expect(readCsv(tableAsCsv(external(value)).slice(1))[1]?.[1]).toBe(safe(value));
      },
    ),
  );
});

test('a negative number stays a number', () => {
  expect(tableAsCsv(external('-5'))).toContain(',-5,');
  expect(tableAsCsv(external('-5+cmd'))).toContain(",'-5+cmd,");
});
