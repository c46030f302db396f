import os from 'node:os';
import process from 'node:process';

/** The machine in one line: processor × cores, Node. */
export const machineLine = (): string =>
  `${os.cpus()[0]?.model ?? '?'} × ${String(os.cpus().length)}，Node ${process.version}`;
