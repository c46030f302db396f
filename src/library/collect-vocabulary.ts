import { fromKinds, type Collections } from '../materials/load-collections.ts';
import type { Vocabulary } from '../search/index/vocabulary.ts';

/** The words that the library lists, such as the glossary's terms and the names, with their other forms. */
export function collectVocabulary(library: Collections): Vocabulary {
  return fromKinds(library, (kind, items) => kind.vocabulary?.(items) ?? []);
}
