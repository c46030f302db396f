import type { SearchableDocument } from '../../src/search/core/searchable.ts';
import { naturalQueries } from './natural-queries.ts';
import { sampleAbsent, sampleSubstrings } from './sample-queries.ts';
import type { Occurrences, Truth } from './truth.ts';

/** What a library is asked, and what is true of it. */
export interface Questions {
  /** Random pieces of text. */
  pieces: string[];
  /** What a person might type. */
  natural: string[];
  /** What stands nowhere. */
  absent: string[];
  truths: { pieces: Occurrences[]; natural: Occurrences[] };
  /** Two queries for each cold page: a natural one and a piece of at least two characters, each first in every other. */
  pairs: [first: string, later: string][];
}

const mostOfAKind = 25;

/**
 * Draws all queries for a library.
 * @param count of random pieces; there are a tenth as many absent ones, and at most 25 natural ones of each kind
 * @param pairs of queries for cold pages
 */
export function prepareQuestions(
  documents: readonly SearchableDocument[],
  truth: Truth,
  count: number,
  pairs: number,
  seed: number,
): Questions {
  const pieces = sampleSubstrings(documents, count, seed);
  const natural = naturalQueries(documents, Math.min(mostOfAKind, count), seed, truth).map(({ query }) => query);
  const absent = sampleAbsent(documents, Math.ceil(count / 10), seed, truth);
  const longer = pieces.filter((piece) => piece.length > 1);
  const one = (list: readonly string[], place: number): string => list[(place * 7) % list.length] ?? pieces[0]!;
  return {
    pieces,
    natural,
    absent,
    truths: { pieces: pieces.map(truth.of), natural: natural.map(truth.of) },
    pairs: Array.from({ length: pairs }, (_, place) => {
      const both: [string, string] = [one(natural, place), one(longer, place)];
      return place % 2 === 0 ? both : [both[1], both[0]];
    }),
  };
}
