import { PlainError } from '../../model/faults/plain-error.ts';

/** Turns a failure to listen on `port` into words; `typed` is the command to try again with, e.g. `npm start`. */
export function explainListenFailure(error: unknown, port: number, typed: string): Error {
  const code = (error as NodeJS.ErrnoException).code;
  const retry = `请换一个，例如：${typed} -- --port ${String(port < 65535 ? port + 1 : 4321)}`;
  if (code === 'EADDRINUSE') {
    const what = `端口 ${String(port)} 已被别的程序占用（也许章句已经在另一个窗口里开着）。`;
    return new PlainError(`${what}\n  ${retry}`, { cause: error });
  }
  if (code === 'EACCES') {
    const other = `请换一个大于 1023 的，例如：${typed} -- --port 4321`;
    return new PlainError(`没有权限使用端口 ${String(port)}。\n  ${other}`, { cause: error });
  }
  return error instanceof Error ? error : new Error(String(error));
}
