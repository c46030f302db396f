import type { TextRange } from '../document.ts';

/** Where a sentence ends: at 。！？ (not at ；); closing quotes and brackets stay with it. */
const END = /[。！？]+[”’」』）】》]*/gu;

/**
 * Splits a block's text into sentences that can be cited one by one. The ranges cover the whole text, in order, without
 * gaps; words after the last full stop form a sentence of their own.
 */
export function sentenceRanges(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let end = 0;
  for (const match of text.matchAll(END)) {
    const start = end;
    end = match.index + match[0].length;
    ranges.push({ start, end });
  }
  if (end < text.length || ranges.length === 0) ranges.push({ start: end, end: text.length });
  return ranges;
}
