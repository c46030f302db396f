import { linesOf, plainFold } from '../../../bench/search/plain-text.ts';
import type { SearchableDocument } from '../../../src/search/core/searchable.ts';

export { plainFold } from '../../../bench/search/plain-text.ts';

/** Occurrences of `query` in the lines of all documents, overlapping ones included. */
export function plainCount(documents: readonly SearchableDocument[], query: string): number {
  const wanted = plainFold(query);
  let count = 0;
  for (const line of documents.flatMap(linesOf).map(plainFold)) {
    for (let at = 0; at + wanted.length <= line.length; at += 1) if (line.startsWith(wanted, at)) count += 1;
  }
  return count;
}
