import type { Span } from './note.ts';

/**
 * Converts a span of UTF-16 units to one of characters: the Recommendation counts code points (Web Annotation Data Model, 4.2.5),
 * and rare Han characters take two units.
 */
export function toCharacters(text: string, { start, end }: Span): Span {
  const first = countCharacters(text, 0, start);
  return { start: first, end: first + countCharacters(text, start, end) };
}

/** The opposite. What lies beyond the text ends with it. */
export function toUnits(text: string, { start, end }: Span): Span {
  const first = unitsAfter(text, 0, start);
  return { start: first, end: unitsAfter(text, first, Math.max(0, end - start)) };
}

const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;

function countCharacters(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += isPair(text, at) ? 2 : 1) count += 1;
  return count;
}

function unitsAfter(text: string, from: number, characters: number): number {
  let at = from;
  for (let left = characters; left > 0 && at < text.length; left -= 1) at += isPair(text, at) ? 2 : 1;
  return at;
}
