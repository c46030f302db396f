import { stripVTControlCharacters } from 'node:util';
import { explainFailure, sayFailure } from './explain-failure.ts';
import { FaultError } from './fault.ts';
import { PlainError } from './plain-error.ts';

const DEBUG = '设环境变量 ZHANGJU_DEBUG=1 再运行一次，把全部输出交给维护者。';

/** What a person reads when `error` ended a command. */
export function tellFailure(error: unknown): string {
  if (error instanceof PlainError) return `✗ ${error.message}`;
  if (error instanceof FaultError) return error.message;
  const failure = explainFailure(error);
  if (failure) return `✗ 没有完成：${sayFailure(failure)}\n  怎么办：${failure.remedy}`;
  // A schema's own report is data, which tells nothing to a person.
  if (error instanceof Error && 'issues' in error)
    return `✗ 没有完成：程序写出的内容不合文库的规定，没有写入。\n  怎么办：${DEBUG}`;
  const message = withoutStack(error instanceof Error ? error.message : String(error));
  return `✗ 没有完成：${message}\n  怎么办：先看上面指出的文件；看不出原因时，${DEBUG}`;
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
