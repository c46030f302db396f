import type { TextRange } from '../../model/document.ts';
import type { TermWords } from '../../model/term-words.ts';
import { indexOfWords, quotationParts } from '../../model/words-in-text.ts';

/** A term where it stands in a block's text. */
export interface TermRange extends TextRange {
  key: string;
  path: string;
}

/**
 * Where a block's text uses terms of the glossary: the first place of each, longer terms before shorter ones, without
 * overlaps, and never across one of the `cuts` (ends of sentences and of the words commented on).
 */
export function termRanges(text: string, terms: readonly TermWords[], cuts: readonly number[]): TermRange[] {
  const forms = terms
    .flatMap(({ key, path, term, aliases, only }) => [term, ...aliases].map((form) => ({ key, path, form, only })))
    .sort((a, b) => b.form.length - a.form.length);
  const found: TermRange[] = [];
  for (const { key, path, form, only } of forms) {
    if (found.some((range) => range.key === key)) continue;
    const from = only ? placeOf(text, only.quote, form) : 0;
    for (let start = indexOfWords(text, form, from); start >= 0; start = indexOfWords(text, form, start + 1)) {
      const end = start + form.length;
      if (cuts.some((cut) => start < cut && cut < end)) continue;
      if (found.some((range) => start < range.end && range.start < end)) continue;
      found.push({ start, end, key, path });
      break;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Where the part of a quotation stands that holds the words: another figure before it may be written alike. */
function placeOf(text: string, quote: string, words: string): number {
  const part = quotationParts(quote).find((each) => each.includes(words));
  return part === undefined ? 0 : Math.max(0, indexOfWords(text, part));
}
