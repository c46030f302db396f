import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { FaultError } from '../model/faults/fault.ts';
import { flushFolder } from './flush.ts';
import { shownPath } from './location.ts';
import { IMPORT_FOLDER, PUBLISH_LIST, readPublishList } from './read-publish-list.ts';

/** Ending of the folders that are still being filled. */
export const UNFINISHED = '.tmp';

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

/**
 * Publishes one import that is complete in its own folder: its files are moved into the library, the document last.
 * @throws FaultError when it would touch anything else; then nothing is moved
 */
export function publishImport(folder: string, name: string): void {
  const staged = path.join(folder, IMPORT_FOLDER, name);
  if (!existsSync(path.join(staged, PUBLISH_LIST))) return;
  const list = readPublishList(folder, name);
  for (const { from, to } of list) {
    if (from === null) rmSync(to, { force: true });
    else move(from, to);
  }
  // What was moved must be on the disk before the list that would move it again goes.
  for (const changed of new Set(list.map(({ to }) => path.dirname(to)))) if (existsSync(changed)) flushFolder(changed);
  rmSync(staged, { recursive: true, force: true });
}

/**
 * The imports that wait in a library, by their names.
 * @throws FaultError when a link stands in the place of their folder
 */
export function waitingImports(folder: string): string[] {
  const waiting = path.join(folder, IMPORT_FOLDER);
  const found = lstatSync(waiting, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isDirectory()) return readdirSync(waiting);
  throw new FaultError({
    rule: 'import-within-library',
    file: shownPath(waiting),
    what: '导入用的文件夹是一个链接或文件，不能用。',
    remedy: '把它删去，再运行一次；文库如果是别人给的，先问清来历。',
  });
}

/**
 * Completes imports that were cut off while their files were being moved into the library, so that it is never seen
 * half-written. Cheap when there is nothing to do.
 * @throws FaultError when one would touch anything outside the library
 */
export function finishImports(folder: string): void {
  for (const name of waitingImports(folder)) if (!name.endsWith(UNFINISHED)) publishImport(folder, name);
}
