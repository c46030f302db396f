import type { SearchableDocument } from '../../src/search/core/searchable.ts';

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

/** The lines of a document as they stand in its source: blocks that share a line joined. */
export function linesOf({ blocks }: Pick<SearchableDocument, 'blocks'>): string[] {
  const lines: string[] = [];
  for (const { text, continues } of blocks) {
    if (continues && lines.length > 0) lines.push(lines.pop()! + text);
    else lines.push(text);
  }
  return lines;
}
