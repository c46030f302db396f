import type { ChildProcess } from 'node:child_process';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import Tinypool from 'tinypool';
import { engineModule } from '../files/engine-folder.ts';

/** Processes that do the tasks of one module. */
export interface ProcessPool {
  /**
   * Has one task done.
   * @param name the function of the module that does it
   * @throws what the task throws, as an Error; one with the code `ENOMEM` once a process has ended by itself, and nothing is done any more
   */
  run: (task: unknown, name: string) => Promise<unknown>;
  /** Ends the processes, which have nothing to do, and starts new ones for what comes: the system has the memory of the old ones back. */
  renew: () => Promise<void>;
  close: () => Promise<void>;
}

/** What processes are started with. */
export interface ProcessOptions {
  /** Of the engine, without its extension. */
  module: string;
  /** How many there are at the same time. */
  most: number;
  /** How many tasks a process has at the same time: with more than one it goes on while the answer to the one before is being read. */
  ahead?: number;
  argv?: string[];
  /** Options of Node, beside those that this process has. */
  execArgv?: readonly string[];
}

/** How it is told that a process of the pool ended by itself: it had, as a rule, no memory left. */
const ENDED = /^Worker exited unexpectedly$|\bEPIPE\b|\bECONNRESET\b|\bERR_IPC_CHANNEL_CLOSED\b/u;

/** What a process of the pool threw came as a plain object. */
function asError(thrown: unknown): NodeJS.ErrnoException {
  if (!(thrown instanceof Error)) return Object.assign(new Error(), thrown);
  const { code = '' } = thrown as NodeJS.ErrnoException;
  if (!ENDED.test(thrown.message) && !ENDED.test(code)) return thrown;
  return Object.assign(new Error('a process of the build ended', { cause: thrown }), { code: 'ENOMEM' });
}

/** Keeps from the person what Node writes of its memory when a process has none left; who looks for the cause sees it. */
function silence(pool: Tinypool): void {
  if (process.env['ZHANGJU_DEBUG'] !== undefined) return;
  for (const { process: child } of pool.threads as unknown as { process?: ChildProcess }[])
    child?.stderr?.unpipe().resume();
}

/**
 * Starts processes. They are processes rather than threads so that the system has their memory back at once when they end.
 */
export function openProcesses({ module, most, ahead = 1, argv = [], execArgv = [] }: ProcessOptions): ProcessPool {
  const pool = new Tinypool({
    runtime: 'child_process',
    serialization: 'advanced',
    filename: pathToFileURL(engineModule(module)).href,
    minThreads: 1,
    maxThreads: most,
    concurrentTasksPerWorker: ahead,
    argv,
    execArgv: [...process.execArgv, ...execArgv],
    env: process.env as Record<string, string>,
  });
  let breakPool: (error: Error) => void = () => undefined;
  // What every task fails with once a process has ended by itself, whatever the pool makes of those that it still had.
  const broken = new Promise<never>((_resolve, reject) => {
    breakPool = reject;
  });
  broken.catch(() => undefined);
  // A process that does not even start has no task that could fail.
  pool.on('error', (thrown) => {
    breakPool(asError(thrown));
  });
  return {
    run: async (task, name) => {
      try {
        const done: Promise<unknown> = pool.run(task, { name });
        silence(pool);
        return await Promise.race([done, broken]);
      } catch (thrown) {
        const error = asError(thrown);
        if (error.code !== 'ENOMEM') throw error;
        breakPool(error);
        // The pool starts another one for the next task, which would fare no better.
        void pool.destroy();
        return await broken;
      }
    },
    renew: () => pool.recycleWorkers(),
    close: () => pool.destroy(),
  };
}
