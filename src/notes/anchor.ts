import { candidates } from './anchor-candidates.ts';
import { similarity } from './similarity.ts';
import { toCharacters, toUnits } from './characters.ts';
import type { Note, Quote, Span } from './note.ts';

/** How many characters before and after the words are kept with them. */
const CONTEXT = 32;
/** Below this the words found are not those that were marked: better listed to be placed by hand than placed wrongly. */
const LEAST_ALIKE = 0.55;
/** The words themselves may have changed so far, where their surroundings speak for the place. */
const LEAST_ALIKE_WORDS = 0.5;

/** What is kept of a stretch of a document's text, so that it is found again in another edition. */
export function describe(text: string, span: Span): Pick<Note, 'quote' | 'position'> {
  const { start, end } = span;
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(wholeFrom(text, Math.max(0, start - CONTEXT)), start),
      suffix: text.slice(end, wholeFrom(text, Math.min(text.length, end + CONTEXT))),
    },
    position: toCharacters(text, span),
  };
}

/** A character of two units is never cut in half. */
const wholeFrom = (text: string, at: number): number => (/[\udc00-\udfff]/u.test(text.charAt(at)) ? at + 1 : at);

/**
 * Finds a quote in a document's text, as it is or changed: by its words, by what stands around them, and of several places that are
 * alike the nearest to where it stood. The parts are weighed by their length together, so that a short word must stand in its
 * surroundings and a long sentence may have been moved.
 * @returns the place in UTF-16 units, or null when nothing is like it enough
 */
export function anchor(text: string, { quote, position }: Pick<Note, 'quote' | 'position'>): Span | null {
  const hint = toUnits(text, position);
  if (standsAt(text, quote, hint)) return hint;
  let best: { span: Span; alike: number; off: number } | null = null;
  for (const span of candidates(text, quote)) {
    const alike = likeness(text, quote, span);
    const off = Math.abs(span.start - hint.start);
    if (alike < LEAST_ALIKE) continue;
    if (!best || alike > best.alike || (alike === best.alike && off < best.off)) best = { span, alike, off };
  }
  return best?.span ?? null;
}

/** True when the quote stands there with everything around it: the usual case, and cheap. */
function standsAt(text: string, { exact, prefix, suffix }: Quote, { start, end }: Span): boolean {
  return (
    text.slice(start, end) === exact &&
    text.slice(Math.max(0, start - prefix.length), start) === prefix &&
    text.startsWith(suffix, end)
  );
}

/** How alike a stretch of the text and a quote are with their surroundings, from 0 to 1. */
function likeness(text: string, { exact, prefix, suffix }: Quote, { start, end }: Span): number {
  const words = similarity(exact, text.slice(start, end));
  if (words < LEAST_ALIKE_WORDS) return 0;
  const before = similarity(prefix, text.slice(Math.max(0, start - prefix.length), start));
  const after = similarity(suffix, text.slice(end, end + suffix.length));
  const length = exact.length + prefix.length + suffix.length;
  return (words * exact.length + before * prefix.length + after * suffix.length) / length;
}
