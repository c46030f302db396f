import type { Occurrences } from './truth.ts';

/** What an engine gave for a query. */
export interface Given {
  /** Places of the documents in the library, in the order in which a reader sees them. */
  documents: readonly number[];
  /** Occurrences in each of them; absent when the engine does not say. */
  counts?: readonly number[];
}

/** How well queries were answered, each figure from 0 to 1. */
export interface Score {
  queries: number;
  /** Documents that hold the query and were given, of those that hold it; all queries together. */
  recall: number;
  /** Documents given that hold the query, of those given; all queries together. */
  precision: number;
  /** The same two for each query, averaged; a query for which nothing was given has a precision of 0. */
  recallPerQuery: number;
  precisionPerQuery: number;
  /** Of the first ten documents given, those that hold the query; averaged. A query for which nothing was given counts 0. */
  precisionAt10: number;
  /** Queries for which documents and the occurrences in each are exactly the true ones; absent when counts were not given. */
  exact?: number;
}

/** Compares answers with the truth; both in the order of the queries, each of which truly stands somewhere. */
export function scoreAnswers(truths: readonly Occurrences[], answers: readonly Given[]): Score {
  const rows = truths.map((truth, index) => {
    const { documents, counts } = answers[index]!;
    const right = (list: readonly number[]): number => list.filter((document) => truth.has(document)).length;
    const first = documents.slice(0, 10);
    return {
      wanted: truth.size,
      given: documents.length,
      right: right(documents),
      at10: share(right(first), first.length),
      exact:
        counts !== undefined &&
        documents.length === truth.size &&
        documents.every((document, place) => truth.get(document) === counts[place]),
    };
  });
  const sum = (value: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((total, row) => total + value(row), 0);
  const mean = (value: (row: (typeof rows)[number]) => number): number => share(sum(value), rows.length);
  return {
    queries: rows.length,
    recall: share(
      sum(({ right }) => right),
      sum(({ wanted }) => wanted),
    ),
    precision: share(
      sum(({ right }) => right),
      sum(({ given }) => given),
    ),
    recallPerQuery: mean(({ right, wanted }) => share(right, wanted)),
    precisionPerQuery: mean(({ right, given }) => share(right, given)),
    precisionAt10: mean(({ at10 }) => at10),
    ...(answers.every(({ counts }) => counts !== undefined) && { exact: mean(({ exact }) => Number(exact)) }),
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
