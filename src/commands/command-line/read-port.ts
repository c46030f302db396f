import { PlainError } from '../../model/faults/plain-error.ts';
import type { Option } from './read-arguments.ts';

/** The option `--port` as commands list it. */
export const portOption = (usual: number): Option => ({ value: 'N', help: `用哪个端口，平常是 ${String(usual)}` });

/**
 * The port number in `text`, 1 to 65535, or `usual` when none was given.
 * Throws a PlainError (exit code 2) when it is not one.
 */
export function readPort(text: string | true | undefined, usual: number): number {
  if (text === undefined) return usual;
  const port = typeof text === 'string' && /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65535) return port;
  throw new PlainError(`“${String(text)}”不能作端口：端口是 1 到 65535 之间的一个整数，例如 --port 4322。`, {
    exitCode: 2,
  });
}
