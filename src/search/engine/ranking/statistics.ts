import { readFrequencies, type Frequencies } from '../../core/frequencies.ts';
import type { LibraryStatistics, TermCount } from '../../core/ranking/weigh-terms.ts';
import type { DocumentParagraph } from './ranked-paragraphs.ts';

/** Counts in the paragraphs themselves, all of the library's. */
export function statisticsOfTexts(paragraphs: readonly DocumentParagraph[]): LibraryStatistics {
  const texts = paragraphs.map(({ ranked }) => ranked.text);
  const countOf = (term: string): TermCount => {
    const count = { places: 0, paragraphs: 0 };
    for (const text of texts) {
      let at = text.indexOf(term);
      if (at >= 0) count.paragraphs += 1;
      for (; at >= 0; at = text.indexOf(term, at + 1)) count.places += 1;
    }
    return count;
  };
  const characters = paragraphs.reduce((sum, { ranked }) => sum + ranked.bare.length, 0);
  return { paragraphs: paragraphs.length, characters, countOf };
}

/**
 * Counts as far as the index tells them.
 * @param pairs how often pairs stand in the library; pairs not listed count as absent
 */
export function statisticsOfIndex(frequencies: Frequencies, pairs: ReadonlyMap<string, number>): LibraryStatistics {
  const units = readFrequencies(frequencies);
  const { paragraphs, characters } = frequencies;
  const countOf = (term: string): TermCount => {
    const places = (term.length === 1 ? units : pairs).get(term) ?? 0;
    // So many paragraphs have a term that is thrown among them so often.
    return { places, paragraphs: paragraphs * (1 - Math.exp(-places / paragraphs)) };
  };
  return { paragraphs, characters, countOf };
}
