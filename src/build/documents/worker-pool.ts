import { availableParallelism } from 'node:os';
import type { Counted } from '../../search/index/count-phrases.ts';
import { indexFault } from '../index-fault.ts';
import { openProcesses } from '../process-pool.ts';
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
  /** When all were read: starts anew, without what was needed for reading. */
  renew: () => Promise<void>;
  close: () => Promise<void>;
}

/**
 * Starts the processes that read, render and write documents.
 * @param documents how many there are
 */
export function openPool(inputs: BuildInputs, documents: number): WorkerPool {
  const { run, renew, close } = openProcesses({
    module: 'src/build/documents/worker',
    most: Math.min(
      MOST_PROCESSES,
      Math.max(2, availableParallelism()),
      Math.max(1, Math.ceil(documents / DOCUMENTS_EACH)),
    ),
    ahead: 2,
    argv: [leaveInputs(inputs)],
    execArgv: ROOM_FOR_NEW,
  });
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
        throw indexFault('search-index', '检索索引没有建成。', cause);
      }
    },
    renew,
    close,
  };
}
