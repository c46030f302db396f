import fc from 'fast-check';
import { seed } from '../../support/seed.ts';
import terms from '../fixtures/terms.json' with { type: 'json' };
import { LINES, SEAMS } from './plain-answers.ts';

const sample = <T>(arbitrary: fc.Arbitrary<T>, count: number): T[] => fc.sample(arbitrary, { seed, numRuns: count });

/** A piece of a line as it is, 1–8 characters, punctuation included. */
const piece = (from: fc.Arbitrary<{ line: string; at: number }>): fc.Arbitrary<string> =>
  fc
    .tuple(from, fc.integer({ min: 1, max: 8 }))
    .map(([{ line, at }, length]) => line.slice(at, at + length))
    // The page takes the white space off the ends of what was typed.
    .filter((words) => words !== '' && words === words.trim());

const anywhere = fc
  .constantFrom(...LINES)
  .chain((line) => fc.record({ line: fc.constant(line), at: fc.nat(line.length - 1) }));
const blockEnd = fc
  .constantFrom(...LINES)
  .chain((line) => fc.integer({ min: 1, max: 8 }).map((back) => ({ line, at: Math.max(0, line.length - back) })));
const overSeam = fc
  .constantFrom(...SEAMS)
  .chain(({ line, at }) => fc.integer({ min: 1, max: 4 }).map((back) => ({ line, at: Math.max(0, at - back) })));

/** Terms and figures of the speech, and words that people will look for in vain. */
export const TERMS: readonly string[] = [...terms, '三贴近', '３０万'];

/** 600 pieces of the speech: anywhere, at the ends of paragraphs, over the seam of a run-in heading and its text. */
export const PIECES: readonly string[] = [
  ...sample(piece(anywhere), 400),
  ...sample(piece(blockEnd), 100),
  ...sample(piece(overSeam), 100),
];

/** Pieces with two characters exchanged, and pieces over the break between two paragraphs: mostly nowhere. */
export const NEAR_MISSES: readonly string[] = [
  ...sample(piece(anywhere), 150).map((words) => words.slice(-1) + words.slice(1, -1) + words.slice(0, 1)),
  ...LINES.slice(1).map((line, index) => (LINES[index] ?? '').slice(-2) + line.slice(0, 2)),
].filter((words) => words === words.trim());

/** For the real page, which is slower: terms that differ in kind, and pieces of every length. */
export const TYPED: readonly string[] = [
  ...['社区党建', '台帐', '３０万', '100－150平方', '四清、九到户', '“两新”组织', '三个', '三贴近', '75', '，'],
  ...sample(piece(anywhere), 15),
];
