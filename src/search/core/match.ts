import { hasPunctuation, stripSeparators } from './separators.ts';
import type { Stream } from './stream.ts';
import type { Variants } from './variants.ts';

/** A half-open range of offsets in a stream. */
export interface Span {
  start: number;
  end: number;
}

/** Every position, overlapping ones included, at which `needle` stands in `text`. */
function positions(text: string, needle: string): number[] {
  const found: number[] = [];
  if (needle === '') return found;
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) found.push(at);
  return found;
}

// A match may not begin or end inside a surrogate pair: half a character is not a character.
function splitsPair(text: string, offset: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset));
}

/** Ranges where the folded needle's characters stand one after the other, punctuation honoured. */
export function findExact(stream: Stream, needle: string): Span[] {
  return positions(stream.text, needle)
    .map((start) => ({ start, end: start + needle.length }))
    .filter(({ start, end }) => !splitsPair(stream.text, start) && !splitsPair(stream.text, end));
}

/**
 * Ranges where the needle's characters stand in order with punctuation or line breaks between some of them (软硬件 in
 * 软、硬件). None for a needle that has punctuation itself, which asks for that punctuation.
 */
export function findAcross(stream: Stream, needle: string): Span[] {
  if (hasPunctuation(needle)) return [];
  const wanted = stripSeparators(needle).text;
  const { text, at } = stream.stripped();
  return positions(text, wanted)
    .map((from) => ({ start: at[from]!, end: at[from + wanted.length - 1]! + 1 }))
    .filter(({ start, end }) => end - start > wanted.length)
    .filter(({ start, end }) => stream.text.slice(start, end) !== needle)
    .filter(({ start, end }) => !splitsPair(stream.text, start) && !splitsPair(stream.text, end));
}

/**
 * Ranges where other forms of the needle's characters stand (党建 for 黨建, 台帐 for 台账), in a row or, as for `findAcross`,
 * with punctuation between some of them. Never a range that `findExact` or `findAcross` gives: these two hold what was typed.
 */
export function findVariants(stream: Stream, needle: string, variants: Variants): Span[] {
  const folded = variants.fold(needle);
  const text = variants.foldStream(stream);
  if (text === stream && folded === needle) return [];
  const typed = stripSeparators(needle).text;
  return [...findExact(text, folded), ...findAcross(text, folded)]
    .filter(({ start, end }) => stripSeparators(stream.text.slice(start, end)).text !== typed)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
