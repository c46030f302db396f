import type { TextRange } from '../model/document.ts';

/** Where words stand in a text, or why that cannot be said. */
export type Located = { range: TextRange } | { failure: 'missing' | 'ambiguous' | 'outer-missing' };

function only(text: string, words: string): number | 'missing' | 'ambiguous' {
  const first = text.indexOf(words);
  if (first < 0) return 'missing';
  return text.indexOf(words, first + 1) < 0 ? first : 'ambiguous';
}

/**
 * Finds the one place where `words` stand in `text`; where they stand more than once, `within` is a longer quotation
 * that contains the right one.
 */
export function locateWords(text: string, words: string, within?: string): Located {
  const outer = within === undefined ? 0 : only(text, within);
  if (typeof outer === 'string') return { failure: outer === 'missing' ? 'outer-missing' : outer };
  const inner = only(within ?? text, words);
  if (typeof inner === 'string') return { failure: inner };
  return { range: { start: outer + inner, end: outer + inner + words.length } };
}
