import type { Block, TextRange } from '../../model/document.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Quotation } from './statement.ts';

/** Words left out of the middle of a quotation. */
const OMISSION = '……';

/** A quotation and where its words stand. */
export interface ResolvedQuotation {
  edition: Edition;
  block: Block;
  /** One range for each run of words between omissions, in order. */
  ranges: TextRange[];
}

/** Why a quotation does not hold. `block` is there when the address is right and the words are not. */
export interface QuotationFailure {
  failure: 'no-document' | 'no-block' | 'no-words';
  block?: Block;
}

/** The document's id and the block's eId of an address. */
export function splitAddress(address: string): { document: string; eId: string } {
  const [document = '', eId = ''] = address.split('#');
  return { document, eId };
}

/** The parts of a quotation between omissions. */
export function quotationParts(quote: string): string[] {
  return quote.split(OMISSION).filter((part) => part !== '');
}

/** True when a cut at `at` would run through a number: before the 6 of 46. */
function splitsNumber(text: string, at: number): boolean {
  return /^\d\d$/u.test(text.slice(Math.max(at - 1, 0), at + 1));
}

/** First place from `from` on where `part` stands in `text` with its numbers whole; -1 when there is none. */
function indexOfWhole(text: string, part: string, from: number): number {
  let start = text.indexOf(part, from);
  while (start >= 0 && (splitsNumber(text, start) || splitsNumber(text, start + part.length))) {
    start = text.indexOf(part, start + 1);
  }
  return start;
}

/** Where `parts` stand in `text`, in this order, none beginning or ending within a number; null when one does not. */
export function rangesOf(text: string, parts: readonly string[]): TextRange[] | null {
  const ranges: TextRange[] = [];
  let from = 0;
  for (const part of parts) {
    const start = indexOfWhole(text, part, from);
    if (start < 0) return null;
    ranges.push({ start, end: start + part.length });
    from = start + part.length;
  }
  return ranges;
}

/** Finds the words of a quotation at its address. They must be there character for character. */
export function resolveQuotation(
  { at, quote }: Quotation,
  editions: readonly Edition[],
): ResolvedQuotation | QuotationFailure {
  const { document, eId } = splitAddress(at);
  const edition = editions.find((candidate) => candidate.document.id === document);
  if (!edition) return { failure: 'no-document' };
  const block = edition.document.blocks.find((candidate) => candidate.eId === eId);
  if (!block) return { failure: 'no-block' };
  const ranges = rangesOf(block.text, quotationParts(quote));
  return ranges && ranges.length > 0 ? { edition, block, ranges } : { failure: 'no-words', block };
}
