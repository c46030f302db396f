import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { flushFolder } from '../../files/flush.ts';

/** Files that wait beside their places. */
export interface Waiting {
  /** Lets each take its place; no room is needed for that. */
  takePlace: () => void;
  /** Takes them away again. */
  drop: () => void;
}

/**
 * Writes files beside their places, all of them before the first takes its place: a disk that fills up leaves everything as it was.
 * @throws the system's error; nothing is then left beside
 */
export function writeBeside(files: readonly { file: string; content: string | Uint8Array }[]): Waiting {
  const besides = files.map(({ file }) => `${file}.tmp`);
  const drop = (): void => {
    for (const beside of besides) rmSync(beside, { force: true });
  };
  try {
    files.forEach(({ file, content }, index) => {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(besides[index] ?? '', content, { flush: true });
    });
  } catch (error) {
    drop();
    throw error;
  }
  const takePlace = (): void => {
    files.forEach(({ file }, index) => {
      renameSync(besides[index] ?? '', file);
    });
    for (const folder of new Set(files.map(({ file }) => path.dirname(file)))) flushFolder(folder);
  };
  return { takePlace, drop };
}
