import fc from 'fast-check';
import { seed } from '../../support/seed.ts';
import { deep } from '../../support/deep.ts';
import type { PlainAnswers } from './plain-answers.ts';

/** Queries made of a library's own words. */
export interface Queries {
  /** Pieces of its lines: anywhere, at the ends of paragraphs, over the seam of a run-in heading and its text. */
  pieces: readonly string[];
  /** Pieces with two characters exchanged, and pieces over the break between two paragraphs: mostly nowhere. */
  nearMisses: readonly string[];
  /** Pieces for the real page, which is slower; none of them stands in so many places that the page folds its list. */
  typed: readonly string[];
}

const sample = <T>(arbitrary: fc.Arbitrary<T>, count: number): T[] =>
  fc.sample(arbitrary, { seed, numRuns: deep ? count : Math.ceil(count / 2) });

// In a large library a short piece stands in most documents, and asking for all of their words takes minutes.
const LARGE = 5_000;

/** Draws queries from a library; the seed tells which. */
export function queriesOf({ lines, seams, answer }: PlainAnswers): Queries {
  const min = lines.length > LARGE ? 6 : 1;
  const length = fc.integer({ min, max: 8 });
  /** A piece of a line as it is, punctuation included. */
  const piece = (from: fc.Arbitrary<{ line: string; at: number }>): fc.Arbitrary<string> =>
    fc
      .tuple(from, length)
      .map(([{ line, at }, units]) => line.slice(at, at + units))
      // The page takes the white space off the ends of what was typed.
      .filter((words) => words.length >= min && words === words.trim());
  const anywhere = fc
    .constantFrom(...lines.filter((line) => line.length >= min))
    .chain((line) => fc.record({ line: fc.constant(line), at: fc.nat(line.length - 1) }));
  const blockEnd = anywhere.chain(({ line }) => length.map((back) => ({ line, at: Math.max(0, line.length - back) })));
  const overSeam = fc
    .constantFrom(...(seams.length > 0 ? seams : [{ line: lines[0] ?? '', at: 1 }]))
    .chain(({ line, at }) => fc.integer({ min: 1, max: 4 }).map((back) => ({ line, at: Math.max(0, at - back) })));
  const fewPlaces = piece(anywhere).filter((words) => words.length > 1 && answer(words).length <= 5);
  return {
    pieces: [...sample(piece(anywhere), 400), ...sample(piece(blockEnd), 100), ...sample(piece(overSeam), 100)],
    nearMisses: [
      ...sample(piece(anywhere), 150).map((words) => words.slice(-1) + words.slice(1, -1) + words.slice(0, 1)),
      ...lines.slice(1, 100).map((line, index) => (lines[index] ?? '').slice(-2) + line.slice(0, 2)),
    ].filter((words) => words === words.trim()),
    typed: sample(fewPlaces, 20),
  };
}
