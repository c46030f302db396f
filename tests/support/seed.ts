import { deep } from './deep.ts';

/**
 * Seed of everything random in the tests. `ZHANGJU_SEED=<number>` repeats a run; each test's name carries the seed that it
 * used.
 */
export const seed = Number(process.env['ZHANGJU_SEED'] ?? Date.now() % 2 ** 31);

/** Options for fast-check's `assert`: a part of the runs, another one each time, or with `--deep` all. */
export const runs = (numRuns: number): { seed: number; numRuns: number } => ({
  seed,
  numRuns: deep ? numRuns : Math.ceil(numRuns / 5),
});
