import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import path from 'node:path';

/** Folder within the library for imports that are being published. */
export const IMPORT_FOLDER = '.import';
/** Ending of the folders that are still being filled. */
export const UNFINISHED = '.tmp';
/** File that lists what is to be moved where, in order, one path a line. */
export const PUBLISH_LIST = 'publish.txt';
/** Before a path of the list: the file leaves the library. */
export const GOES = '- ';

/** Moves a file into place; one that is gone was moved already, by this or another process. */
function move(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(path.dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** Publishes one import that is complete in its own folder: its files are moved into the library, the document last. */
export function publishImport(folder: string, name: string): void {
  const staged = path.join(folder, IMPORT_FOLDER, name);
  const list = path.join(staged, PUBLISH_LIST);
  if (!existsSync(list)) return;
  for (const file of readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line !== '')) {
    if (file.startsWith(GOES)) rmSync(path.join(folder, file.slice(GOES.length)), { force: true });
    else move(path.join(staged, file), path.join(folder, file));
  }
  rmSync(staged, { recursive: true, force: true });
}

/**
 * Completes imports that were cut off while their files were being moved into the library, so that it is never seen
 * half-written. Cheap when there is nothing to do.
 */
export function finishImports(folder: string): void {
  const waiting = path.join(folder, IMPORT_FOLDER);
  if (!existsSync(waiting)) return;
  for (const name of readdirSync(waiting)) if (!name.endsWith(UNFINISHED)) publishImport(folder, name);
}
