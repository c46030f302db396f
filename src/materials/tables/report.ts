import type { StatementKind } from '../evidence/statement.ts';
import { quotationsOf } from '../evidence/check-statement.ts';
import type { Statement } from '../evidence/statement.ts';
import type { MaterialReport } from '../material-kind.ts';
import { cellStatements } from './cell-statements.ts';
import { chartedColumns } from './check-dataset.ts';
import type { LoadedDataset } from './load-datasets.ts';

/** True when a statement rests on words, on a named source, or says that nothing is said. */
function isCovered(statement: Statement): boolean {
  return statement.kind === 'absent' || statement.kind === 'external' || quotationsOf(statement).length > 0;
}

/** What the tables say and what it rests on. A cell that is missing counts as one that is not covered. */
export function report(datasets: readonly LoadedDataset[]): MaterialReport {
  const cells = datasets.flatMap(({ data }) =>
    data.rows.flatMap((row) => data.columns.map(({ key }) => cellStatements(row, key))),
  );
  const statements = cells.flat();
  const counts: Partial<Record<StatementKind, number>> = {};
  for (const { kind } of statements) counts[kind] = (counts[kind] ?? 0) + 1;
  const covered = cells.filter((cell) => cell.length > 0 && cell.every(isCovered)).length;
  // Rounded down, so that 100 is never claimed for less.
  const share = cells.length === 0 ? '' : `，占 ${String(Math.floor((covered / cells.length) * 100))}%`;
  return {
    statements: { within: '比较表', counts },
    quotations: statements.reduce((sum, statement) => sum + quotationsOf(statement).length, 0),
    keys: datasets.reduce((sum, { data }) => sum + chartedColumns(data).length, 0),
    line: {
      head: '表格',
      text: `${String(datasets.length)} 张，${String(cells.length)} 格；有出处或写明没有提到的 ${String(covered)} 格${share}`,
    },
  };
}
