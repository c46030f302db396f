import { quotationsOf } from '../evidence/check-statement.ts';
import { KIND_MARKS } from '../evidence/kinds.ts';
import { measureOf, shownValue } from '../evidence/shown-value.ts';
import type { Dataset } from './schema.ts';
import type { Statement } from '../evidence/statement.ts';
import { cellStatements } from './cell-statements.ts';
import { csvText } from '../../model/csv/csv-text.ts';

/** What must be known to read a value: measure, remark, formula, reason, source, caution. */
export function remarks(statement: Statement): string {
  const measure = measureOf(statement);
  return [
    measure && `口径：${measure}`,
    statement.kind === 'derived' && `算式：${statement.formula}`,
    statement.kind === 'inferred' && `理由：${statement.reason}`,
    statement.kind === 'external' && `出处：${statement.source}`,
    statement.kind === 'absent' && statement.remark,
    statement.caution && `注意：${statement.caution}`,
  ]
    .filter((part) => typeof part === 'string' && part !== '')
    .join('；');
}

/** The rows of a table as plain texts, the head first. Several statements in a cell stand on lines of their own. */
export function csvRows({ rowsAre, columns, rows }: Dataset): string[][] {
  const grouped = rows.some(({ group }) => group !== undefined);
  const head = [
    rowsAre,
    ...(grouped ? ['类别'] : []),
    ...columns.map(({ name }) => name),
    ...columns.flatMap(({ name }) => [`${name}·凭据`, `${name}·地址`, `${name}·说明`]),
  ];
  const lines = (statements: readonly Statement[], text: (statement: Statement) => string): string => {
    const texts = statements.map(text);
    return texts.every((one) => one === '') ? '' : texts.join('\n');
  };
  return [
    head,
    ...rows.map((row) => [
      row.name,
      ...(grouped ? [row.group ?? ''] : []),
      ...columns.map(({ key }) => lines(cellStatements(row, key), shownValue)),
      ...columns.flatMap(({ key }) => {
        const statements = cellStatements(row, key);
        return [
          lines(statements, ({ kind }) => KIND_MARKS[kind].word),
          lines(statements, (statement) => [...new Set(quotationsOf(statement).map(({ at }) => at))].join(' ')),
          lines(statements, remarks),
        ];
      }),
    ]),
  ];
}

/**
 * A table as CSV for spreadsheets.
 * Columns: the row's name, its group if rows have one, the values, then for each column kind, addresses and remarks.
 */
export function tableAsCsv(dataset: Dataset): string {
  return csvText(csvRows(dataset));
}
