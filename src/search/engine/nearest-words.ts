import { editDistance } from '../core/edit-distance.ts';
import { foldText } from '../core/fold.ts';
import { formsWithOneChange } from '../core/one-change.ts';
import { indexedPart } from '../core/query.ts';
import { isQuestion } from '../core/ranking/asking-words.ts';
import { standsAlone } from '../core/stands-alone.ts';
import type { Answer } from './answer-shape.ts';
import { type CountedWords, exactCount } from './exact-count.ts';
import type { ShardSource } from './load-shard.ts';
import type { Ranking } from './ranking/rank-paragraphs.ts';
import { loadSuggestions } from './suggestions.ts';

const mostOffered = 6;
// A change in two characters leaves almost any words; beyond these lengths a listed phrase is compared instead.
const [shortestChanged, longestChanged] = [3, 10];
const longestCompared = 24;

/**
 * The nearest words that do occur, for a query that is nowhere: with one character changed, in the documents that ranking
 * read, and listed words, headings and frequent phrases at the smallest edit distance. Nearest first, then the more frequent.
 * Only what a reader could mean: whole words, and nothing for a question.
 */
export async function nearestWords(
  { query, request, manifest }: Answer,
  ranking: Ranking | undefined,
  source: ShardSource,
): Promise<CountedWords[]> {
  const word = request ? request.words[0]!.text : query.needle;
  if ((request?.words.length ?? 1) > 1 || word.length > longestCompared || isQuestion(word)) return [];
  const near = new Map<string, number>();
  const length = Array.from(word).length;
  if (length >= shortestChanged && length <= longestChanged && indexedPart(word) === word) {
    const texts = (ranking?.documents ?? []).map(({ stream }) => stream.text);
    for (const text of texts)
      for (const form of formsWithOneChange({ text }, word))
        if (form.length === word.length && standsAlone(form, texts)) near.set(form, 1);
  }
  const { words } = await loadSuggestions(manifest, source);
  const farthest = Math.max(1, Math.floor(length / 2) - 1);
  for (const { text } of words) {
    const distance = editDistance(foldText(text), word, farthest);
    if (distance <= farthest) near.set(text, Math.min(distance, near.get(text) ?? Infinity));
  }
  const nearest = [...near].sort(([, a], [, b]) => a - b).slice(0, mostOffered * 2);
  const counted = await Promise.all(
    nearest.map(async ([text, distance]) => ({ text, distance, count: await exactCount(text, source) })),
  );
  return counted
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.distance - b.distance || b.count - a.count)
    .slice(0, mostOffered)
    .map(({ text, count }) => ({ text, count }));
}
