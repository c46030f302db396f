import type { Dataset } from '../schemas/dataset.ts';
import type { Statement } from '../schemas/statement.ts';
import { cellStatements } from './cell-statements.ts';

/** A statement of a table with the number of its note on paper. */
export interface NumberedStatement {
  number: number;
  row: string;
  column: string;
  statement: Statement;
}

/** Every statement that has something to show as evidence, row by row, numbered from 1. */
export function numberedEvidence({ rows, columns }: Dataset): NumberedStatement[] {
  const found: NumberedStatement[] = [];
  for (const row of rows) {
    for (const { key } of columns) {
      for (const statement of cellStatements(row, key)) {
        if (statement.kind === 'absent' && !statement.remark && !statement.caution) continue;
        found.push({ number: found.length + 1, row: row.key, column: key, statement });
      }
    }
  }
  return found;
}
