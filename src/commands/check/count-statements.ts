import { chartedColumns } from '../../materials/tables/check-dataset.ts';
import type { Collections } from '../../materials/load-collections.ts';
import { quotationsOf } from '../../materials/evidence/check-statement.ts';
import type { Statement, StatementKind } from '../../materials/evidence/statement.ts';

/** What a library's collections hold, counted after everything in them was checked. */
export interface StatementCounts {
  /** Statements of tables and articles by kind. */
  kinds: Record<StatementKind, number>;
  /** Quotations of tables, articles, glossary and indexes. */
  quotations: number;
  formulas: number;
  /** Addresses that are cited or linked to. */
  addresses: number;
  /** Other entries that are named by their key: terms, tables, articles, columns. */
  keys: number;
  /** Table cells, and those of them that rest on something or say that the source does not say. */
  cells: number;
  coveredCells: number;
}

/** True when a statement rests on words, on a named source, or says that nothing is said. */
function isCovered(statement: Statement): boolean {
  return statement.kind === 'absent' || statement.kind === 'external' || quotationsOf(statement).length > 0;
}

/** Counts what the collections say and what it rests on. A cell that is missing counts as one that is not covered. */
export function countStatements({ datasets, terms, numbers, names, articles }: Collections): StatementCounts {
  const cells = datasets.flatMap(({ data }) =>
    data.rows.flatMap((row) => data.columns.map(({ key }) => [row.cells[key] ?? []].flat())),
  );
  const statements = cells.flat();
  const kinds: Record<StatementKind, number> = { quote: 0, derived: 0, inferred: 0, external: 0, absent: 0 };
  for (const { kind } of statements) kinds[kind] += 1;
  for (const { quotations, absent } of articles) {
    for (const { kind } of quotations) kinds[kind] += 1;
    kinds.absent += absent;
  }
  const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);
  const quotations =
    sum(statements.map((statement) => quotationsOf(statement).length)) +
    sum([...articles, ...terms, ...names].map((entry) => entry.quotations.length)) +
    numbers.length;
  return {
    kinds,
    quotations,
    formulas: kinds.derived,
    addresses: quotations + sum(articles.map(({ references }) => references.length)),
    keys:
      sum(terms.map(({ distinguish }) => distinguish.length)) +
      sum(articles.map((article) => article.datasets.length + (article.frontmatter.parent === undefined ? 0 : 1))) +
      sum(datasets.map(({ data }) => chartedColumns(data).length)),
    cells: cells.length,
    coveredCells: cells.filter((cell) => cell.length > 0 && cell.every(isCovered)).length,
  };
}
