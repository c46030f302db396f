import type { Dataset } from './schema.ts';
import { statedNumber } from '../evidence/formula.ts';
import { shownValue } from '../evidence/shown-value.ts';
import { cellStatements } from './cell-statements.ts';

/** The figure that a cell states first; null when it states none. */
export function cellFigure(row: Dataset['rows'][number], column: string): number | null {
  for (const statement of cellStatements(row, column)) {
    const stated = statement.kind === 'absent' ? null : statedNumber(shownValue(statement));
    if (stated) return stated.number;
  }
  return null;
}
