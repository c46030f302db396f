import type { Span } from '../core/match.ts';
import type { ManifestDocument } from '../core/shard-format.ts';
import type { DocumentHits } from './answer-shape.ts';
import type { LoadedDocument } from './library.ts';

/** `nearest`: documents that have the words in their title first, then those with more occurrences. `library`: as listed. */
export type Order = 'nearest' | 'library';

/** A document with how many occurrences are to be shown. */
export interface Listed {
  entry: ManifestDocument;
  count: number;
}

/** Occurrences to be shown: the documents in order, and where in each they stand once its words are at hand. */
export interface Listing {
  documents: Listed[];
  spansOf: (document: LoadedDocument) => readonly Span[];
}

/** The documents in which there is something to count, in order. */
export function listDocuments(
  hits: readonly DocumentHits[],
  countOf: (hits: DocumentHits) => number,
  order: Order,
): Listed[] {
  const listed = hits
    .map((each) => ({ entry: each.entry, inTitle: each.inTitle, count: countOf(each) }))
    .filter(({ count }) => count > 0);
  if (order === 'nearest') listed.sort((a, b) => Number(b.inTitle) - Number(a.inTitle) || b.count - a.count);
  return listed.map(({ entry, count }) => ({ entry, count }));
}

// As many documents as a look takes in: each has to be loaded. Long ones take long to come, so fewer of them.
const [mostAtOnce, fewestAtOnce, charactersAtOnce] = [6, 2, 20_000];

/** How many of the documents that are still to be shown come next: up to six, of long ones fewer, two if there are two. */
export function countNext(waiting: readonly Listed[]): number {
  let [count, characters] = [0, 0];
  for (const { entry } of waiting.slice(0, mostAtOnce)) {
    characters += entry.characters;
    if (count >= fewestAtOnce && characters > charactersAtOnce) break;
    count += 1;
  }
  return count;
}
