import type { SearchableDocument } from '../../src/search/core/searchable.ts';
import { linesOf, plainFold } from './plain-text.ts';

/** What a query must give: how often it stands in each document that holds it, by the document's place in the library. */
export type Occurrences = Map<number, number>;

/** A library made ready for plain substring search. */
export interface Truth {
  /** Where a query truly stands, overlapping occurrences counted, none of them across the end of a line. */
  of: (query: string) => Occurrences;
}

// Ends each line. No query holds it, so whatever is found stands within one line.
const lineEnd = '\n';

/**
 * Plain substring search over the folded lines of all documents, with none of the engine's code.
 * @throws when a line holds the mark that ends lines
 */
export function prepareTruth(documents: readonly Pick<SearchableDocument, 'blocks'>[]): Truth {
  const texts = documents.map((document) => {
    const lines = linesOf(document);
    if (lines.some((line) => line.includes(lineEnd))) throw new Error('a line of the corpus holds a line end');
    return lines.map((line) => plainFold(line) + lineEnd).join('');
  });
  const ends: number[] = [];
  for (const { length } of texts) ends.push((ends.at(-1) ?? 0) + length);
  // One string with all documents is searched many times faster than thousands of them one by one.
  const all = Buffer.from(texts.join(''), 'utf16le').toString('utf16le');
  return {
    of(query) {
      const wanted = plainFold(query);
      if (wanted === '' || wanted.includes(lineEnd)) throw new Error('a query must be a part of one line');
      const found: Occurrences = new Map();
      let document = 0;
      for (let at = all.indexOf(wanted); at !== -1; at = all.indexOf(wanted, at + 1)) {
        while (ends[document]! <= at) document += 1;
        found.set(document, (found.get(document) ?? 0) + 1);
      }
      return found;
    },
  };
}
