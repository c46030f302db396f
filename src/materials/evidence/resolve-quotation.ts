import type { Block, TextRange } from '../../model/document.ts';
import type { Edition } from '../../edition/edition.ts';
import { quotationParts, rangesOf } from '../../model/words-in-text.ts';
import type { Quotation } from './statement.ts';

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
