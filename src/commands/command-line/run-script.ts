import process from 'node:process';
import { PlainError } from '../../model/faults/plain-error.ts';
import { tellFailure } from '../../model/faults/tell-failure.ts';
import { refuseSwallowed } from './swallowed-options.ts';
import { type Command, formatHelp, type Given, readArgumentsAndRest } from './read-arguments.ts';

/**
 * The frame of every file in scripts/: reads the arguments, prints the help when asked, runs `work`, and tells failures
 * in words. `work` returns the exit code; nothing means 0. A stack is shown only with ZHANGJU_DEBUG=1.
 */
export async function runScript<Names extends string>(
  command: Command<Names>,
  work: (given: Given<Names>, rest: readonly string[]) => Promise<number | undefined>,
): Promise<void> {
  try {
    const read = readArgumentsAndRest(command, process.argv.slice(2));
    if (read === 'help') {
      console.log(formatHelp(command));
      return;
    }
    refuseSwallowed(command, new Set(Object.keys(read.given)), process.env);
    process.exitCode = (await work(read.given, read.rest)) ?? 0;
  } catch (error) {
    console.error(`\n${tellFailure(error)}`);
    if (process.env['ZHANGJU_DEBUG'] !== undefined) console.error(error);
    process.exitCode = error instanceof PlainError ? error.exitCode : 1;
  }
}
