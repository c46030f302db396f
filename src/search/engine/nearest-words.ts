import { editDistance } from '../core/edit-distance.ts';
import { foldText } from '../core/fold.ts';
import { formsWithOneChange } from '../core/one-change.ts';
import { indexedPart } from '../core/query.ts';
import type { Stream } from '../core/stream.ts';
import type { Answer } from './answer-shape.ts';
import { candidates } from './candidates.ts';
import { type CountedWords, exactCount } from './exact-count.ts';
import { loadDocuments, variantsOf } from './library.ts';
import type { ShardSource } from './load-shard.ts';
import { loadSuggestions } from './suggestions.ts';

const mostOffered = 6;
// A change in two characters leaves almost any words; beyond these lengths a listed phrase is compared instead.
const [shortestChanged, longestChanged] = [3, 10];
const longestCompared = 24;
// Nearest words are a help, not the answer: documents beyond these are not read for it.
const mostDocuments = 40;

/**
 * The nearest words that do occur, for a query that is nowhere: with one character changed, added or missing, and listed
 * words, headings and frequent phrases at the smallest edit distance. Nearest first, then the more frequent.
 */
export async function nearestWords(answer: Answer, source: ShardSource): Promise<CountedWords[]> {
  const word = answer.request ? answer.request.words[0]!.text : answer.query.needle;
  if ((answer.request?.words.length ?? 1) > 1 || word.length > longestCompared) return [];
  const near = new Map<string, number>();
  const length = Array.from(word).length;
  if (length >= shortestChanged && length <= longestChanged && indexedPart(word) === word) {
    for (const stream of await streamsWithHalf(answer, word, source)) {
      for (const form of formsWithOneChange(stream, word)) near.set(form, 1);
    }
  }
  const { words } = await loadSuggestions(answer.manifest, source);
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

// One change leaves the first or the second half of the words as it is.
async function streamsWithHalf({ manifest }: Answer, word: string, source: ShardSource): Promise<Stream[]> {
  const middle = Math.floor(word.length / 2);
  const halves = [word.slice(0, middle), word.slice(middle)].map(variantsOf(manifest).fold);
  const places = await Promise.all(
    halves.map((half) => candidates(half, manifest, source).catch(() => manifest.documents.map((_, index) => index))),
  );
  const chosen = [...new Set(places.flat())].slice(0, mostDocuments).map((place) => manifest.documents[place]!);
  return (await loadDocuments(chosen, source)).documents.map(({ stream }) => stream);
}
