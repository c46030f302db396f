import { FaultError } from './fault.ts';
import { PlainError } from './plain-error.ts';

/** What a person reads when `error` ended a command. */
export function tellFailure(error: unknown): string {
  if (error instanceof PlainError) return `✗ ${error.message}`;
  if (error instanceof FaultError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `✗ 没有完成：${message}\n  怎么办：先看上面指出的文件；看不出原因时，设环境变量 ZHANGJU_DEBUG=1 再运行一次，把全部输出交给维护者。`;
}
