import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import Tinypool from 'tinypool';
import { engineModule } from '../../files/engine-folder.ts';
import { FaultError } from '../../model/faults/fault.ts';
import type { ReadTask, SharedInputs, WriteTask } from './worker.ts';
import type { KnownDocument } from './document-record.ts';
import type { PreparedLibrary } from '../../search/index/build-index.ts';
import type { Counted } from '../../search/index/count-phrases.ts';

/** More threads than these bring little: the disk and the main thread are waited for. */
const MOST_THREADS = 4;

/** The threads of one build. */
export interface WorkerPool {
  read: (task: ReadTask) => Promise<KnownDocument>;
  write: (task: WriteTask) => Promise<void>;
  index: (task: { out: string; library: PreparedLibrary }) => Promise<{ phrases: Counted[]; files: number }>;
  close: () => Promise<void>;
}

/** Starts the threads that read, render and write documents. */
export function openPool(shared: SharedInputs): WorkerPool {
  const pool = new Tinypool({
    filename: pathToFileURL(engineModule('src/build/documents/worker')).href,
    minThreads: 1,
    maxThreads: Math.min(MOST_THREADS, Math.max(2, availableParallelism())),
    workerData: shared,
  });
  return {
    read: async (task) => {
      const { known } = (await pool.run(task, { name: 'read' })) as { known: Uint8Array };
      return JSON.parse(Buffer.from(known.buffer, known.byteOffset, known.length).toString('utf8')) as KnownDocument;
    },
    write: async (task) => {
      await pool.run(task, { name: 'write' });
    },
    index: async (task) => {
      try {
        return (await pool.run(task, { name: 'index' })) as { phrases: Counted[]; files: number };
      } catch (cause) {
        const details = [cause instanceof Error ? cause.message : String(cause)];
        const remedy = '先运行 npm ci 重装依赖，再重新构建；仍不行，请把上面这行原样报告给维护者。';
        throw new FaultError({ rule: 'search-index', what: '检索索引没有建成。', details, remedy }, { cause });
      }
    },
    close: () => pool.destroy(),
  };
}
