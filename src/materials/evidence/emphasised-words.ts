import { quotationParts, rangesOf } from '../../model/words-in-text.ts';

/** A stretch of a quotation; `shown` when it is among the words that the statement shows. */
export interface QuotationRun {
  text: string;
  shown: boolean;
}

/**
 * Divides a quotation into the words that a statement shows and the words around them.
 * @param value the words shown; the whole quotation when undefined, and then nothing needs to stand out
 */
export function emphasisedWords(quote: string, value: string | undefined): QuotationRun[] {
  const ranges = value === undefined || value === quote ? null : rangesOf(quote, quotationParts(value));
  if (!ranges) return [{ text: quote, shown: false }];
  const runs: QuotationRun[] = [];
  let from = 0;
  for (const { start, end } of ranges) {
    runs.push({ text: quote.slice(from, start), shown: false }, { text: quote.slice(start, end), shown: true });
    from = end;
  }
  runs.push({ text: quote.slice(from), shown: false });
  return runs.filter(({ text }) => text !== '');
}
