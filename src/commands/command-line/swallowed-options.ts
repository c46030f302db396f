import { PlainError } from '../../model/faults/plain-error.ts';

/** Settings that npm itself has under these names; in its environment they say nothing of what was typed. */
const OF_NPM: ReadonlySet<string> = new Set(['key', 'only', 'port']);

/**
 * Refuses a command of which npm kept an option to itself: `npm run import 文件 --dry-run` would import for real, since npm hands on only
 * what stands after `--`. npm leaves such options in the environment as `npm_config_dry_run`.
 * @param typed the command as typed, and the names of its options
 * @param given names of the options that did arrive
 * @throws PlainError with what to type
 */
export function refuseSwallowed(
  { typed, options }: { typed: string; options: Readonly<Record<string, unknown>> },
  given: ReadonlySet<string>,
  environment: Readonly<Record<string, string | undefined>>,
): void {
  const lost = Object.keys(options).filter((name) => {
    const value = environment[`npm_config_${name.replaceAll('-', '_')}`];
    return value !== undefined && value !== '' && value !== 'false' && !given.has(name) && !OF_NPM.has(name);
  });
  if (lost.length === 0) return;
  const names = lost.map((name) => `--${name}`).join(' ');
  throw new PlainError(
    `npm 把 ${names} 当成了它自己的选项，没有交过来。什么也没有做。\n  怎么办：在选项前面加两个短横，例如 ${typed} -- ${names} ……`,
    { exitCode: 2 },
  );
}
