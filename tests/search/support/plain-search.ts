import type { SearchableDocument } from '../../../src/search/searchable.ts';
import { linesOf } from './fictional-library.ts';

/** The measure that the engine is held to, written without its code: width by NFKC within U+FF00–FFEF, then case. */
export function plainFold(text: string): string {
  let folded = '';
  for (const unit of text.split('')) {
    const code = unit.charCodeAt(0);
    const narrow = code >= 0xff00 && code <= 0xffef ? unit.normalize('NFKC') : code === 0x3000 ? ' ' : unit;
    const one = narrow.length === 1 ? narrow : unit;
    folded += one.toLowerCase().length === 1 ? one.toLowerCase() : one;
  }
  return folded;
}

/** Occurrences of `query` in the lines of all documents, overlapping ones included. */
export function plainCount(documents: readonly SearchableDocument[], query: string): number {
  const wanted = plainFold(query);
  let count = 0;
  for (const line of documents.flatMap(linesOf).map(plainFold)) {
    for (let at = 0; at + wanted.length <= line.length; at += 1) if (line.startsWith(wanted, at)) count += 1;
  }
  return count;
}
