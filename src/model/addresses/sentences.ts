import type { TextRange } from '../document.ts';

/** A sentence ends at 。！？ (not at ；); closing quotes and brackets stay with it. */
const SENTENCE = /[^。！？]*[。！？]+[”’」』）】》]*/gu;

/**
 * Splits a block's text into sentences that can be cited one by one. The ranges cover the whole text, in order, without
 * gaps; words after the last full stop form a sentence of their own.
 */
export function sentenceRanges(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let end = 0;
  for (const match of text.matchAll(SENTENCE)) {
    ranges.push({ start: match.index, end: match.index + match[0].length });
    end = match.index + match[0].length;
  }
  if (end < text.length || ranges.length === 0) ranges.push({ start: end, end: text.length });
  return ranges;
}
