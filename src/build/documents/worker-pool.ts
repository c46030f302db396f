import type { ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import Tinypool from 'tinypool';
import { engineModule } from '../../files/engine-folder.ts';
import { explainFailure } from '../../model/faults/explain-failure.ts';
import { FaultError } from '../../model/faults/fault.ts';
import type { Counted } from '../../search/index/count-phrases.ts';
import { leaveInputs, type BuildInputs } from './build-inputs.ts';
import type { KnownDocument } from './document-record.ts';
import type { IndexTask, ReadTask, WriteTask } from './worker.ts';

/** More processes than these bring little: the disk and the main one are waited for. */
const MOST_PROCESSES = 4;
/** A process takes a second to start, in which so many documents are made. */
const DOCUMENTS_EACH = 16;

/** Most of what is made of a document is dropped at once: room for it saves the collector a tenth of the time. */
const ROOM_FOR_NEW = ['--min-semi-space-size=32', '--max-semi-space-size=32'];

/** The processes of one build. */
export interface WorkerPool {
  read: (task: ReadTask) => Promise<KnownDocument>;
  write: (task: WriteTask) => Promise<void>;
  index: (task: IndexTask) => Promise<{ phrases: Counted[]; files: number }>;
  close: () => Promise<void>;
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
 * Starts the processes that read, render and write documents. They are processes rather than threads so that the system has their
 * memory back at once when they end.
 * @param documents how many there are
 */
export function openPool(inputs: BuildInputs, documents: number): WorkerPool {
  const pool = new Tinypool({
    runtime: 'child_process',
    serialization: 'advanced',
    filename: pathToFileURL(engineModule('src/build/documents/worker')).href,
    minThreads: 1,
    maxThreads: Math.min(
      MOST_PROCESSES,
      Math.max(2, availableParallelism()),
      Math.max(1, Math.ceil(documents / DOCUMENTS_EACH)),
    ),
    argv: [leaveInputs(inputs)],
    execArgv: [...process.execArgv, ...ROOM_FOR_NEW],
    env: process.env as Record<string, string>,
  });
  let breakPool: (error: Error) => void = () => undefined;
  // What every task fails with once a process has ended by itself, whatever the pool makes of those that it still had.
  const broken = new Promise<never>((_resolve, reject) => {
    breakPool = reject;
  });
  broken.catch(() => undefined);
  // A process that does not even start has no task that could fail.
  pool.on('error', breakPool);
  const run = async (task: unknown, name: string): Promise<unknown> => {
    try {
      const done = pool.run(task, { name });
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
  };
  return {
    read: async (task) => {
      const known = (await run(task, 'read')) as Uint8Array;
      return JSON.parse(Buffer.from(known.buffer, known.byteOffset, known.length).toString('utf8')) as KnownDocument;
    },
    write: async (task) => {
      await run(task, 'write');
    },
    index: async (task) => {
      try {
        return (await run(task, 'index')) as { phrases: Counted[]; files: number };
      } catch (cause) {
        // Packages installed anew are no remedy for a machine that has no room.
        if (explainFailure(cause)) throw cause;
        const details = [cause instanceof Error ? cause.message : String(cause)];
        const remedy = '先运行 npm ci 重装依赖，再重新构建；仍不行，请把上面这行原样报告给维护者。';
        throw new FaultError({ rule: 'search-index', what: '检索索引没有建成。', details, remedy }, { cause });
      }
    },
    close: () => pool.destroy(),
  };
}
