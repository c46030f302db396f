import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import Tinypool from 'tinypool';
import { engineModule } from '../files/engine-folder.ts';
import { PlainError } from '../model/faults/plain-error.ts';
import type { ImportAnswer, ImportTask } from './import-worker.ts';
import { oversizedInput } from './readers/input-fault.ts';
import { MAX_IMPORT_BYTES, MAX_IMPORT_MILLISECONDS } from './readers/limits.ts';
import { tellRefusal } from './tell-refusal.ts';

/** How often the memory and the processor's time of the process are looked at, in milliseconds. */
const LOOK = 250;

/** How much longer than it works a file may take: on a busy machine most of the time is spent on something else. */
const WAITING = 6;

const MB = 1024 * 1024;

/** Bounds on the import of one file. */
export interface ImportBounds {
  /** Of the processor, which is what a file asks for; the clock may show more. */
  milliseconds: number;
  bytes: number;
}

/** Imports files one after the other in a thread apart. */
export interface ApartImporter {
  run: (task: ImportTask) => Promise<ImportAnswer>;
  close: () => Promise<void>;
}

/**
 * Opens the thread in which files are imported. A file that asks for more time or memory than its bounds is given up, with the thread,
 * and told in words; the next file has a new thread.
 */
export function openApart(
  bounds: ImportBounds = { milliseconds: MAX_IMPORT_MILLISECONDS, bytes: MAX_IMPORT_BYTES },
): ApartImporter {
  const open = (): Tinypool =>
    new Tinypool({
      filename: pathToFileURL(engineModule('src/importer/import-worker')).href,
      minThreads: 1,
      maxThreads: 1,
      resourceLimits: { maxOldGenerationSizeMb: Math.ceil(bounds.bytes / MB) },
    });
  let pool = open();
  const giveUp = async (): Promise<void> => {
    const spent = pool;
    pool = open();
    await spent.destroy();
  };
  const run = async (task: ImportTask): Promise<ImportAnswer> => {
    const name = path.basename(task.file);
    try {
      await pool.run(null, { name: 'ready' });
    } catch (cause) {
      throw new PlainError('导入程序没有启动。请再运行一次；仍不行，先运行 npm ci 重装依赖。', { cause });
    }
    const tooLong = (milliseconds: number): string => `读了 ${String(milliseconds / 1000)} 秒还没有读完`;
    const memory = `读它要用的内存超过 ${String(Math.round(bounds.bytes / MB))} MB`;
    const before = process.memoryUsage.rss();
    // Of the whole process, in which at the desk others work too: a file has used no more of it than the clock shows.
    const since = process.cpuUsage();
    const start = performance.now();
    let stop: (why: string) => void = () => undefined;
    const stopped = new Promise<string>((resolve) => (stop = resolve));
    const patience = bounds.milliseconds * WAITING;
    const clock = setTimeout(() => stop(tooLong(patience)), patience);
    const watch = setInterval(() => {
      const { user, system } = process.cpuUsage(since);
      const used = Math.min((user + system) / 1000, performance.now() - start);
      if (used > bounds.milliseconds) stop(tooLong(bounds.milliseconds));
      if (process.memoryUsage.rss() - before > bounds.bytes) stop(memory);
    }, LOOK);
    // The thread itself ends where the heap is full, also in the middle of a call.
    const work = (pool.run(task) as Promise<ImportAnswer>).catch(() => memory);
    const answer = await Promise.race([work, stopped]);
    clearTimeout(clock);
    clearInterval(watch);
    if (typeof answer !== 'string') return answer;
    await giveUp();
    return { failure: tellRefusal(oversizedInput(name, answer), name) };
  };
  return { run, close: () => pool.destroy() };
}
