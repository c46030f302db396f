import type { Answer, Way } from '../../search/engine/answer-shape.ts';
import { sentences } from './sentences.ts';

// A longer phrase would only push the paragraphs down.
const longestNamed = 16;

/** What stands over the ranked paragraphs: why they are shown, and nothing that is not known to be so. */
export function sayRanked({ query, request, unsearched, mode }: Answer, way: Way | undefined): string {
  if (unsearched.length > 0) return sentences.nearestOfRead();
  if (mode === 'words' && way !== 'exact') {
    const words = (request?.words ?? []).map(({ text }) => `“${text}”`).join('、');
    return sentences.nearestToWords(words);
  }
  if (way !== undefined) return sentences.nearestToQuestion();
  return sentences.nearestToNowhere(query.raw.length > longestNamed ? '这几个字' : `“${query.raw}”`);
}
