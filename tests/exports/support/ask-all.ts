import { needleOf, overlapsItself } from '../../../src/exports/databases/needle.ts';
import type { Engine } from '../../../src/service/engine.ts';
import { countHere } from '../../../src/service/count-overlapping.ts';
import type { Truth } from './phrases.ts';

/** Asks a database for every phrase. Returns those on which it differs from plain search, and the times in ms. */
export async function askAll(
  engine: Engine,
  phrases: readonly string[],
  truth: (phrase: string) => Truth,
): Promise<{ wrong: string[]; times: number[] }> {
  const [wrong, times]: [string[], number[]] = [[], []];
  for (const phrase of phrases) {
    const needle = needleOf(phrase);
    if (needle === undefined) throw new Error(`“${phrase}” is no phrase`);
    const since = performance.now();
    const { documents, total } = overlapsItself(needle) ? await countHere(engine, needle) : await engine.count(needle);
    times.push(performance.now() - since);
    const wanted = truth(phrase);
    if (wanted.documents !== documents || wanted.total !== total)
      wrong.push(`${phrase}: ${JSON.stringify(wanted)} ${JSON.stringify({ total, documents })}`);
  }
  return { wrong, times: times.sort((a, b) => a - b) };
}

/** Median and 99th percentile of sorted times, for people. */
export const inWords = (times: readonly number[]): string =>
  [0.5, 0.99].map((part) => `${times[Math.floor((times.length - 1) * part)]!.toFixed(2)} ms`).join(' / ');
