import { findAcross, findExact, findVariants, type Span } from '../core/match.ts';
import { stripSeparators } from '../core/separators.ts';
import type { Stream } from '../core/stream.ts';
import type { Variants } from '../core/variants.ts';

/** Where a phrase stands in one document, by the ways in which an occurrence can answer a phrase. */
export interface PhraseSpans {
  exact: Span[];
  across: Span[];
  variants: Span[];
}

/** Reads a document's words for a phrase. */
export function findPhrase(stream: Stream, needle: string, loosely: boolean, variants: Variants): PhraseSpans {
  const exact = findExact(stream, needle);
  if (!loosely) return { exact, across: [], variants: [] };
  return { exact, across: findAcross(stream, needle), variants: findVariants(stream, needle, variants) };
}

/** The text of a span without separators, the form under which an occurrence in other characters is listed. */
export function formOf(stream: Stream, { start, end }: Span): string {
  return stripSeparators(stream.text.slice(start, end)).text;
}
