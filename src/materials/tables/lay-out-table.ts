import { shownValue } from '../evidence/shown-value.ts';
import { statedNumber } from '../evidence/formula.ts';
import type { Dataset } from './schema.ts';
import type { Statement } from '../evidence/statement.ts';
import { cellStatements } from './cell-statements.ts';

/** A cell in the place where the page shows it. */
export interface LaidCell {
  /** Part of its address: row and column of the data, whichever way the table lies. */
  id: string;
  /** Key and name of the page's column. */
  column: string;
  label: string;
  numeric: boolean;
  /** The figure that it is sorted by. */
  figure: number | undefined;
  statements: readonly Statement[];
}

/** A table as the page shows it. */
export interface LaidTable {
  head: string;
  columns: { key: string; name: string; numeric: boolean }[];
  rows: { key: string; name: string; group: string | undefined; cells: LaidCell[] }[];
}

/** More columns than this do not fit a page or a sheet of paper; the table is then turned. */
const MOST_COLUMNS = 6;

/** Lays a table out as its file has it, or turned when it has more columns than fit and fewer rows. */
export function layOutTable(data: Dataset): LaidTable {
  const { rowsAre, columns, rows } = data;
  const turned = columns.length > MOST_COLUMNS && rows.length < columns.length;
  const cell = (row: Dataset['rows'][number], column: Dataset['columns'][number]): LaidCell => {
    const statements = cellStatements(row, column.key);
    const said = statements.find(({ kind }) => kind !== 'absent');
    const own = turned ? row : column;
    return {
      id: `${row.key}-${column.key}`,
      column: own.key,
      label: own.name,
      numeric: column.numeric,
      figure: column.numeric && said ? statedNumber(shownValue(said))?.number : undefined,
      statements,
    };
  };
  if (!turned) {
    return {
      head: rowsAre,
      columns: columns.map(({ key, name, numeric }) => ({ key, name, numeric })),
      rows: rows.map((row) => ({
        key: row.key,
        name: row.name,
        group: row.group,
        cells: columns.map((column) => cell(row, column)),
      })),
    };
  }
  return {
    head: '项目',
    columns: rows.map(({ key, name }) => ({ key, name, numeric: false })),
    rows: columns.map((column) => ({
      key: column.key,
      name: column.name,
      group: undefined,
      cells: rows.map((row) => cell(row, column)),
    })),
  };
}
