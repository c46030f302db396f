import { frequentPhrases } from '../search/index/frequent-phrases.ts';
import { foldText } from '../search/core/fold.ts';
import type { SearchableDocument } from '../search/core/searchable.ts';
import { buildStream } from '../search/core/stream.ts';

/** A phrase with how often it stands in the library, and in how many documents. */
export interface ListedPhrase {
  text: string;
  count: number;
  documents: number;
}

/**
 * The most telling of the library's frequent phrases, the most frequent first. Counts are those of search: every place,
 * overlapping ones included.
 */
export function frequentList(documents: readonly Pick<SearchableDocument, 'blocks'>[], most: number): ListedPhrase[] {
  const streams = documents.map(({ blocks }) => buildStream(blocks).text);
  const texts = documents.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  return frequentPhrases(texts, most)
    .map(({ text }) => {
      const counts = streams.map((stream) => countIn(stream, foldText(text))).filter((count) => count > 0);
      return { text, count: counts.reduce((sum, count) => sum + count, 0), documents: counts.length };
    })
    .sort((a, b) => b.count - a.count || b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
}

function countIn(stream: string, needle: string): number {
  let count = 0;
  for (let at = stream.indexOf(needle); at !== -1; at = stream.indexOf(needle, at + 1)) count += 1;
  return count;
}
