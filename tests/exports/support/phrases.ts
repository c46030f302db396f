import type { StructuredDocument } from '../../../src/model/document.ts';
import { foldText } from '../../../src/search/core/fold.ts';
import { findExact } from '../../../src/search/core/match.ts';
import { buildStream, type Stream } from '../../../src/search/core/stream.ts';
import { seededRandom } from '../../../bench/search/random.ts';

type Searched = Pick<StructuredDocument, 'blocks'>;

/** What plain search says of a phrase. */
export interface Truth {
  total: number;
  documents: number;
}

/** Plain search through the texts, read from beginning to end for each phrase. */
export function plainSearch(documents: readonly Searched[]): (needle: string) => Truth {
  const streams: Stream[] = documents.map(({ blocks }) => buildStream(blocks));
  return (needle) => {
    let [total, found] = [0, 0];
    for (const stream of streams) {
      const { length } = findExact(stream, foldText(needle));
      total += length;
      found += Number(length > 0);
    }
    return { total, documents: found };
  };
}

/** Phrases of 1 to 8 characters drawn from the texts at random, and some of characters that stand there in no such order. */
export function drawPhrases(documents: readonly Searched[], present: number, absent: number, seed: number): string[] {
  const random = seededRandom(seed);
  const texts = documents
    .flatMap(({ blocks }) => blocks.map(({ text }) => text))
    .filter((text) => text.trim().length > 8);
  const draw = (length: number): string => {
    const characters = Array.from(random.pick(texts));
    const start = random.below(Math.max(1, characters.length - length));
    return characters
      .slice(start, start + length)
      .join('')
      .trim();
  };
  const all = texts.join('\n');
  const phrases: string[] = [];
  while (phrases.length < present) {
    const phrase = draw(1 + (phrases.length % 8));
    if (phrase !== '') phrases.push(phrase);
  }
  while (phrases.length < present + absent) {
    const phrase = Array.from({ length: 2 + (phrases.length % 7) }, () => draw(1)).join('');
    if (phrase.length > 1 && !all.includes(phrase)) phrases.push(phrase);
  }
  return phrases;
}
