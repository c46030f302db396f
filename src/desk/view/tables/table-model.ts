import { KIND_MARKS } from '../../../materials/evidence/kinds.ts';
import type { Statement } from '../../../materials/evidence/statement.ts';

/** A table as the page has it while it is being made: what its file holds, and perhaps not yet right. */
export interface Table {
  order: number;
  title: string;
  summary: string;
  introduction?: string | undefined;
  arranged?: boolean | undefined;
  rowsAre: string;
  columns: Column[];
  rows: TableRow[];
  warnings?: string[] | undefined;
  chart?: unknown;
}

/** A column; `new-…` as key has its name for addresses still to come. */
export interface Column {
  key: string;
  name: string;
  numeric?: boolean | undefined;
}

/** A row with its cells by the columns' keys. */
export interface TableRow {
  key: string;
  name: string;
  group?: string | undefined;
  cells: Record<string, Statement | Statement[]>;
}

/** What a cell says, one statement or several. */
export const statementsOf = (cell: Statement | Statement[] | undefined): Statement[] =>
  cell === undefined ? [] : Array.isArray(cell) ? cell : [cell];

/** A name that no other column or row of the table has until it gets one for addresses. */
export const newKey = (taken: readonly { key: string }[]): string => {
  let number = taken.length + 1;
  while (taken.some(({ key }) => key === `new-${String(number)}`)) number += 1;
  return `new-${String(number)}`;
};

/** A table with nothing in it. */
export const emptyTable = (order: number): Table => ({
  order,
  title: '',
  summary: '',
  rowsAre: '',
  columns: [],
  rows: [],
});

/** The table with a column or a row more; what stands in it nobody has said yet. */
export function addColumn(table: Table, name: string): Table {
  const column = { key: newKey(table.columns), name };
  const rows = table.rows.map((row) => ({
    ...row,
    cells: { ...row.cells, [column.key]: { kind: 'absent' } as const },
  }));
  return { ...table, columns: [...table.columns, column], rows };
}

export function addRow(table: Table, name: string): Table {
  const cells = Object.fromEntries(table.columns.map(({ key }) => [key, { kind: 'absent' } as const]));
  return { ...table, rows: [...table.rows, { key: newKey(table.rows), name, cells }] };
}

/** The table without a column. */
export const withoutColumn = (table: Table, gone: string): Table => ({
  ...table,
  columns: table.columns.filter(({ key }) => key !== gone),
  rows: table.rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(Object.entries(row.cells).filter(([key]) => key !== gone)),
  })),
});

/** The table with one cell filled. */
export function withCell(table: Table, row: string, column: string, statements: Statement[]): Table {
  const [only] = statements;
  const cell = statements.length === 1 && only ? only : statements;
  return {
    ...table,
    rows: table.rows.map((each) => (each.key === row ? { ...each, cells: { ...each.cells, [column]: cell } } : each)),
  };
}

/** The words that a statement shows. */
export function shownWords(statement: Statement): string {
  if (statement.kind === 'absent') return KIND_MARKS.absent.word;
  return statement.kind === 'quote' ? (statement.value ?? statement.quote) : statement.value;
}
