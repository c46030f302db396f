import type { StatementKind } from '../../materials/evidence/statement.ts';
import { fromKinds, type Collections } from '../../materials/load-collections.ts';

/** What a library's collections hold, counted after everything in them was checked. */
export interface StatementCounts {
  /** Statements by kind. */
  kinds: Record<StatementKind, number>;
  /** Which materials make statements: 比较表, 文章. */
  within: string[];
  quotations: number;
  formulas: number;
  /** Addresses that are cited or linked to. */
  addresses: number;
  /** Other entries that are named by their key: terms, tables, articles, columns. */
  keys: number;
}

/** Counts what the collections say and what it rests on. */
export function countStatements(collections: Collections): StatementCounts {
  const reports = fromKinds(collections, (kind, items) => [kind.report(items)]);
  const kinds: Record<StatementKind, number> = { quote: 0, derived: 0, inferred: 0, external: 0, absent: 0 };
  for (const { statements } of reports) {
    for (const [kind, count] of Object.entries(statements?.counts ?? {})) kinds[kind as StatementKind] += count;
  }
  const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);
  const quotations = sum(reports.map((report) => report.quotations));
  return {
    kinds,
    within: reports.flatMap(({ statements }) => statements?.within ?? []),
    quotations,
    formulas: kinds.derived,
    addresses: quotations + sum(reports.map(({ addresses = 0 }) => addresses)),
    keys: sum(reports.map(({ keys = 0 }) => keys)),
  };
}
