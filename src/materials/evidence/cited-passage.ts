import type { Edition } from '../../edition/edition.ts';
import type { Quotation } from './statement.ts';
import { documentPath } from '../../model/page-paths.ts';
import { resolveQuotation } from './resolve-quotation.ts';

/** Where the words of a quotation stand, as pages show it. */
export interface CitedPassage {
  /** Link to the sentence when the words stand within one, otherwise to the block. */
  href: string;
  /** Human form: 一第5段. */
  label: string;
  /** Human form with the document's name: 《讲话》一第5段. */
  citation: string;
  /** Spoken code: 1-5. */
  code: string;
}

/**
 * Finds the passage that a quotation cites.
 * @throws Error when it does not resolve; a checked library has none that don't
 */
export function citedPassage(quotation: Quotation, editions: readonly Edition[]): CitedPassage {
  const resolved = resolveQuotation(quotation, editions);
  if ('failure' in resolved) throw new Error(`引文与原文不符：${quotation.at}`);
  const { edition, block, ranges } = resolved;
  const start = ranges[0]?.start ?? 0;
  const end = ranges.at(-1)?.end ?? start;
  const sentence = block.sentences.findIndex((range) => start >= range.start && end <= range.end);
  const anchored = sentence >= 0 && block.sentences.length > 1 ? `${block.eId}-j${String(sentence + 1)}` : block.eId;
  const { id, shortTitle } = edition.document;
  return {
    href: documentPath(id, anchored),
    label: block.label,
    citation: `《${shortTitle}》${block.label}`,
    code: block.code,
  };
}
