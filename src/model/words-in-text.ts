import type { TextRange } from './document.ts';
import { cutsNumber } from './numbers-in-text.ts';

/** Stands for words left out of the middle of a quotation. */
const OMISSION = '……';

/**
 * The rule of what it means that words stand in a text: character for character, and no number is cut through. “6个” does
 * not stand in “46个”, nor “六个” in “四十六个”.
 * @returns first place from `from` on where `words` stand; -1 when there is none
 */
export function indexOfWords(text: string, words: string, from = 0): number {
  let start = text.indexOf(words, from);
  while (start >= 0 && (cutsNumber(text, start) || cutsNumber(text, start + words.length))) {
    start = text.indexOf(words, start + 1);
  }
  return start;
}

/** True when `words` stand in `text`. */
export function wordsStand(text: string, words: string): boolean {
  return indexOfWords(text, words) >= 0;
}

/** True when the characters are there and are not the words, since they begin or end within a number. */
export function onlyWithinNumbers(text: string, words: string): boolean {
  return text.includes(words) && !wordsStand(text, words);
}

/** The parts of a quotation between omissions. */
export function quotationParts(quote: string): string[] {
  return quote.split(OMISSION).filter((part) => part !== '');
}

/** Where `parts` stand in `text`, one after the other; null when one does not. */
export function rangesOf(text: string, parts: readonly string[]): TextRange[] | null {
  const ranges: TextRange[] = [];
  let from = 0;
  for (const part of parts) {
    const start = indexOfWords(text, part, from);
    if (start < 0) return null;
    ranges.push({ start, end: start + part.length });
    from = start + part.length;
  }
  return ranges;
}

/** Where words stand in a text, or why that cannot be said. */
export type Located = { range: TextRange } | { failure: 'missing' | 'ambiguous' | 'outer-missing' };

function only(text: string, words: string): number | 'missing' | 'ambiguous' {
  const first = indexOfWords(text, words);
  if (first < 0) return 'missing';
  return indexOfWords(text, words, first + 1) < 0 ? first : 'ambiguous';
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
