import { PlainError } from '../../src/model/faults/plain-error.ts';
import { typedPath } from '../../src/commands/command-line/typed-path.ts';
import { wholeNumber } from '../whole-number.ts';
import type { BuildBenchOptions } from './options.ts';
import { usualStarlightFolder } from './starlight/versions.ts';

/** The options of `npm run bench` that the build bench takes, as they were typed. */
export type TypedBuildOptions = Partial<
  Record<'build' | 'corpus' | 'queries' | 'seed' | 'characters' | 'runs' | 'starlight', string | true> &
    Record<'again' | 'no-peer', true | string>
>;

/**
 * What the build bench is to measure; undefined when no folder of texts was named.
 * @throws PlainError (exit code 2) when a number is none, options contradict each other, or one needs `--build`
 */
export function readBuildOptions(typed: TypedBuildOptions): BuildBenchOptions | undefined {
  if (typeof typed.build !== 'string') {
    const alone = (['runs', 'again', 'starlight', 'no-peer'] as const).find((name) => typed[name] !== undefined);
    if (alone === undefined) return undefined;
    throw new PlainError(`--${alone} 要和 --build 文件夹 一起用。`, { exitCode: 2 });
  }
  const other = (['corpus', 'queries'] as const).find((name) => typed[name] !== undefined);
  if (other !== undefined) throw new PlainError(`--${other} 量查找，--build 量构建，只能用一个。`, { exitCode: 2 });
  const peerless = typed['no-peer'] !== undefined;
  if (peerless && typed.starlight !== undefined)
    throw new PlainError('--starlight 和 --no-peer 只能用一个。', { exitCode: 2 });
  const folder = typeof typed.starlight === 'string' ? typedPath(typed.starlight) : usualStarlightFolder();
  return {
    texts: typedPath(typed.build),
    seed: wholeNumber('seed', typed.seed, 1, 0, 2 ** 31 - 1),
    characters: wholeNumber('characters', typed.characters, 0, 0, 200_000_000),
    runs: wholeNumber('runs', typed.runs, 1, 1, 100),
    again: typed.again !== undefined,
    starlight: peerless ? undefined : folder,
  };
}
