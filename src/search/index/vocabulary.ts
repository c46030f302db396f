/** A word that the library itself lists, with its other forms. */
export interface ListedWord {
  word: string;
  aliases: readonly string[];
  kind: '词语' | '名称';
}

/** The words that the library lists: terms of the glossary and names. */
export type Vocabulary = readonly ListedWord[];
