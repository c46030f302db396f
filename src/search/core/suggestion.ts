/** Where a suggestion comes from. */
export type SuggestionKind = '词语' | '名称' | '标题' | '常见';

/** Words that stand in the library and can be offered while someone types. */
export interface Suggestion {
  text: string;
  kind: SuggestionKind;
  /** Occurrences in the documents; 0 where they were not counted. */
  count: number;
  /** Other forms under which it is offered too, though they are not in the documents. */
  also?: string[];
}

/** What `search/suggest-*.js` carries. */
export interface SuggestShard {
  words: Suggestion[];
  /** The readings of each Han character in these words, without tones, parted by spaces: `{ 乐: 'le yue' }`. */
  readings: Record<string, string>;
}
