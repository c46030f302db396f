import type { Library } from './load-library.ts';
import type { Vocabulary } from '../search/index/vocabulary.ts';

/** The glossary's terms and the names, with their other forms, in the library's order. */
export function collectVocabulary({ terms, names }: Pick<Library, 'terms' | 'names'>): Vocabulary {
  return [
    ...terms.map(({ term, aliases }) => ({ word: term, aliases, kind: '词语' as const })),
    ...names.map(({ name, aliases }) => ({ word: name, aliases, kind: '名称' as const })),
  ];
}
