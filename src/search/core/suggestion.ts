/** Words that stand in the library and can be offered while someone types. */
export interface Suggestion {
  text: string;
  /** Where it comes from: 标题, 常见, or the kind of a word that the library lists, such as 词语. */
  kind: string;
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
