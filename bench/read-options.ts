import { typedPath } from '../src/commands/command-line/typed-path.ts';
import { PlainError } from '../src/model/faults/plain-error.ts';
import { wholeNumber } from './whole-number.ts';
import { type SearchBenchOptions, usualOptions } from './search/options.ts';

/** The options of `npm run bench` as they were typed. */
export type TypedOptions = Partial<Record<'corpus' | 'seed' | 'characters' | 'queries', string | true>>;

/**
 * What the search bench is to measure; undefined when no folder of texts was named.
 * @throws PlainError (exit code 2) when a number is none, or an option needs `--corpus`
 */
export function readOptions({ corpus, ...typed }: TypedOptions): SearchBenchOptions | undefined {
  if (typeof corpus !== 'string') {
    const [alone] = Object.keys(typed);
    if (alone === undefined) return undefined;
    throw new PlainError(`--${alone} 要和 --corpus 文件夹 一起用。`, { exitCode: 2 });
  }
  return {
    corpus: typedPath(corpus),
    seed: wholeNumber('seed', typed.seed, usualOptions.seed, 0, 2 ** 31 - 1),
    characters: wholeNumber('characters', typed.characters, usualOptions.characters, 0, 200_000_000),
    queries: wholeNumber('queries', typed.queries, usualOptions.queries, 1, 100_000),
  };
}
