import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { FaultError } from '../faults/fault.ts';
import { PlainError } from '../faults/plain-error.ts';
import { explainFailure, sayFailure } from '../files/explain-failure.ts';
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
    process.exitCode = (await work(read.given, read.rest)) ?? 0;
  } catch (error) {
    console.error(`\n${tellFailure(error)}`);
    if (process.env['ZHANGJU_DEBUG'] !== undefined) console.error(error);
    process.exitCode = error instanceof PlainError ? error.exitCode : 1;
  }
}

/** What a person reads when `error` ended a command. */
export function tellFailure(error: unknown): string {
  if (error instanceof PlainError) return `✗ ${error.message}`;
  if (error instanceof FaultError) return error.message;
  const failure = explainFailure(error);
  if (failure) return `✗ 没有完成：${sayFailure(failure)}\n  怎么办：${failure.remedy}`;
  const message = withoutStack(error instanceof Error ? error.message : String(error));
  return `✗ 没有完成：${message}\n  怎么办：先看上面指出的文件；看不出原因时，设环境变量 ZHANGJU_DEBUG=1 再运行一次，把全部输出交给维护者。`;
}

/** A message of a tool without its colours and the list of its own functions that some append. */
function withoutStack(message: string): string {
  const lines = stripVTControlCharacters(message).split('\n');
  const stack = lines.findIndex((line) => /^\s*(stack backtrace:?$|at .*[:(])/iu.test(line));
  return lines
    .slice(0, stack > 0 ? stack : undefined)
    .join('\n')
    .trim();
}
