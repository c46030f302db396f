import type { Statement } from '../evidence/statement.ts';
import type { LaidTable } from './lay-out-table.ts';

/** A statement of a table with the number of its note on paper. */
export interface NumberedStatement {
  number: number;
  /** Keys of the page's row and column. */
  row: string;
  column: string;
  statement: Statement;
}

/** Every statement that has something to show as evidence, row by row, numbered from 1. */
export function numberedEvidence({ rows }: LaidTable): NumberedStatement[] {
  const found: NumberedStatement[] = [];
  for (const row of rows) {
    for (const { column, statements } of row.cells) {
      for (const statement of statements) {
        if (statement.kind === 'absent' && !statement.remark && !statement.caution) continue;
        found.push({ number: found.length + 1, row: row.key, column, statement });
      }
    }
  }
  return found;
}
