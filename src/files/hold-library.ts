import path from 'node:path';
import { finishImports, UNFINISHED, waitingImports } from './finish-imports.ts';
import { hold, tryHold, type Use } from './hold.ts';
import { realPlace } from './real-place.ts';

const BUSY: Readonly<Record<Use, string>> = {
  read: '另一个窗口正在往这个文库里写，等它做完再开始……（不等了，就按 Ctrl-C）',
  write: '另一个窗口正在用这个文库，等它做完再开始……（不等了，就按 Ctrl-C）',
};

const lockFile = (folder: string): string => path.join(realPlace(folder), '.zhangju-lock');

const somethingWaits = (folder: string): boolean => waitingImports(folder).some((name) => !name.endsWith(UNFINISHED));

/**
 * Does `work` while no other command of ours writes the library `folder`, nor reads it when `use` is to write; waits for
 * those that do. What an import that was cut off has left is completed first.
 * @throws FaultError when such an import may not be carried out
 */
export async function holdLibrary<Result>(
  folder: string,
  use: Use,
  work: () => Promise<Result> | Result,
): Promise<Result> {
  const file = lockFile(folder);
  if (use === 'read' && somethingWaits(folder)) await holdLibrary(folder, 'write', () => undefined);
  const held = await hold(file, use, BUSY[use]);
  try {
    if (use === 'write') finishImports(folder);
    return await work();
  } finally {
    held.release();
  }
}

/**
 * Completes what an import that was cut off has left, unless a command is at work in the library: then there is nothing
 * to complete, or that command does it.
 * @throws FaultError when it may not be carried out
 */
export function finishImportsIfFree(folder: string): void {
  if (!somethingWaits(folder)) return;
  const held = tryHold(lockFile(folder), 'write');
  try {
    if (held) finishImports(folder);
  } finally {
    held?.release();
  }
}
