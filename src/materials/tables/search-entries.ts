import type { Companion } from '../../model/companion.ts';
import { fromRoot } from '../../model/page-paths.ts';
import { shownValue } from '../evidence/shown-value.ts';
import type { Statement } from '../evidence/statement.ts';
import { cellStatements } from './cell-statements.ts';
import type { LoadedDataset } from './load-datasets.ts';
import { tableName, tablePath } from './paths.ts';

/** What a reader sees of a statement: its value, and the reason or caution that goes with it. */
function shownWords(statement: Statement): string {
  const reason =
    statement.kind === 'inferred' ? statement.reason : statement.kind === 'absent' ? statement.remark : undefined;
  return [shownValue(statement), reason, statement.caution].filter((part) => part !== undefined).join('　');
}

/** The cells of tables, as a search finds them. */
export function searchEntries(datasets: readonly LoadedDataset[]): Companion[] {
  return datasets.flatMap(({ id, data }) =>
    data.rows.flatMap((row) =>
      data.columns.flatMap((column): Companion[] => {
        const statements = cellStatements(row, column.key);
        if (statements.length === 0) return [];
        return [
          {
            kind: '表格',
            place: `${tableName(data.order)} ${data.title} · ${row.name} · ${column.name}`,
            row: `${tableName(data.order)} ${data.title} · ${row.name}`,
            text: statements.map(shownWords).join('　'),
            href: fromRoot(tablePath(id, { row: row.key, column: column.key })),
          },
        ];
      }),
    ),
  );
}
