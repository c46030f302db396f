import type { Dataset } from './schema.ts';
import type { Statement } from '../evidence/statement.ts';

/** The statements of a cell, whether the file holds one or several. An empty list for a column that the row lacks. */
export function cellStatements(row: Dataset['rows'][number], column: string): readonly Statement[] {
  const cell = row.cells[column];
  if (cell === undefined) return [];
  return Array.isArray(cell) ? cell : [cell];
}
