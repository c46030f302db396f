/** Seed of the property tests. `SEED=<number>` repeats a run; each test's name carries the seed that it used. */
export const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

/** Options for fast-check's `assert`. */
export const runs = (numRuns: number): { seed: number; numRuns: number } => ({ seed, numRuns });
