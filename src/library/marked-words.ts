import { fromKinds, type Collections } from '../materials/load-collections.ts';
import type { TermWords } from '../model/term-words.ts';

/** The words that the pages of documents mark where they stand. */
export function markedWords(collections: Collections): TermWords[] {
  return fromKinds(collections, (kind, items) => kind.markedWords?.(items) ?? []);
}
