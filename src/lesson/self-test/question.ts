/** What a reader answers: a choice among words, or words to be written where there are none to choose from. */
export interface QuestionItem {
  /** What it is about; '' where the question itself says it. */
  label: string;
  choices: readonly string[];
  right: string;
}

/** A question whose answer is the source's own words. */
export interface TestQuestion {
  kind: 'fill' | 'where' | 'stands' | 'order' | 'match';
  ask: string;
  items: readonly QuestionItem[];
  /** The words that answer it and where they stand; none where it is right that they stand nowhere. */
  basis: readonly { at: string; words: string; citation: string; path: string }[];
}
