import type { ListedWord } from '../../model/listed-word.ts';

/** The words that the library lists: terms of the glossary and names. */
export type Vocabulary = readonly ListedWord[];
