import type { Note } from './note.ts';
import { isRecord, textOf } from './read-json.ts';

const EID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** Reads what the selectors of an annotation say; null without a quote, by which alone words are found again. */
export function selectorsOf(value: unknown): Pick<Note, 'eId' | 'quote' | 'position'> | null {
  const selectors = [value].flat().filter(isRecord);
  const of = (type: string): Record<string, unknown> | undefined =>
    selectors.find((selector) => [selector['type']].flat().includes(type));
  const quote = of('TextQuoteSelector');
  const exact = textOf(quote?.['exact']);
  if (!quote || exact === '') return null;
  const position = of('TextPositionSelector');
  const start = numberOf(position?.['start']) ?? 0;
  const end = numberOf(position?.['end']) ?? start;
  const eId = textOf(of('FragmentSelector')?.['value']);
  return {
    eId: EID.test(eId) ? eId : '',
    quote: { exact, prefix: textOf(quote['prefix']), suffix: textOf(quote['suffix']) },
    position: { start, end: Math.max(start, end) },
  };
}

const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
