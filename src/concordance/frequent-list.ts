import { countPhrases, type Counted } from '../search/index/count-phrases.ts';
import { frequentPhrases } from '../search/index/frequent-phrases.ts';
import type { SearchableDocument } from '../search/core/searchable.ts';
import { buildStream } from '../search/core/stream.ts';

/**
 * The most telling of the library's frequent phrases, the most frequent first. Counts are those of search: every place,
 * overlapping ones included.
 */
export function frequentList(documents: readonly Pick<SearchableDocument, 'blocks'>[], most: number): Counted[] {
  const streams = documents.map(({ blocks }) => buildStream(blocks).text);
  const texts = documents.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  const phrases = frequentPhrases(texts, most).map(({ text }) => text);
  return mostFrequent(countPhrases(streams, phrases), most);
}

/** The most telling of phrases that come in that order, the most frequent first. */
export function mostFrequent(phrases: readonly Counted[], most: number): Counted[] {
  return phrases
    .slice(0, most)
    .sort((a, b) => b.count - a.count || b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
}
