import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { holdLibrary } from '../../files/hold-library.ts';
import { stageFiles, sweepImports } from '../../importer/write/stage-files.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import type { Base } from '../shared/api.ts';
import { requireUnchanged } from './conflict.ts';
import { digestBytes, readIfThere } from './digest.ts';
import { beforeChange, forgetChange, listChanges, recordChange, type Changed } from './journal.ts';
import { fileWithin } from './within-library.ts';
import { writeBeside } from './write-beside.ts';

/** A change to the library: what to write, computed only when nobody else can write. */
export interface Change {
  /** What a person would call it. */
  label: string;
  /** The files that it was decided upon, as the page saw them. */
  base: Base;
  /** True when a person has seen that they have changed and wants the change made upon their present state. */
  force?: boolean | undefined;
  /** Makes the files. Nothing is written when it throws. */
  make: () => Promise<readonly Changed[]> | readonly Changed[];
}

/** Folders whose files are published together, all or none, by the importer's own way of writing. */
const TOGETHER = /^(?:documents|ledger|sources)\//u;

/** Writes the files that are published together; the disk may be full, and then nothing of them is left. */
function writeTogether(folder: string, files: readonly Changed[]): void {
  if (files.length === 0) return;
  const there = files.flatMap(({ path: name, content }) => (content === null ? [] : [{ path: name, content }]));
  const gone = files.flatMap(({ path: name, content }) => (content === null ? [name] : []));
  try {
    stageFiles(folder, 'desk', there, gone);
  } finally {
    sweepImports(folder);
  }
}

function write(folder: string, files: readonly Changed[]): void {
  const together = files.filter(({ path: name }) => TOGETHER.test(name));
  const others = files
    .filter(({ path: name }) => !TOGETHER.test(name))
    .map(({ path: name, content }) => ({ file: fileWithin(folder, name), content }));
  const waiting = writeBeside(others.flatMap(({ file, content }) => (content === null ? [] : [{ file, content }])));
  try {
    writeTogether(folder, together);
  } catch (error) {
    waiting.drop();
    throw error;
  }
  waiting.takePlace();
  for (const { file, content } of others) if (content === null) rmSync(file, { force: true });
  for (const source of new Set(together.flatMap(({ path: name }) => /^sources\/[^/]+/u.exec(name)?.[0] ?? []))) {
    const place = path.join(folder, source);
    if (existsSync(place) && readdirSync(place).length === 0) rmdirSync(place);
  }
}

/** Files that are not already as they are to be. */
const differing = (folder: string, files: readonly Changed[]): Changed[] =>
  files.filter(
    ({ path: name, content }) => digestBytes(readIfThere(fileWithin(folder, name))) !== digestBytes(content),
  );

/**
 * Makes a change in the library, whole or not at all, and keeps what was there before.
 * @returns number of the change; null when there was nothing to change
 * @throws Conflict when the files are no longer as the page saw them; whatever `make` throws; the system's errors
 */
export function writeChange(folder: string, { label, base, force, make }: Change): Promise<number | null> {
  return holdLibrary(folder, 'write', async () => {
    if (force !== true) requireUnchanged(folder, base);
    const files = differing(folder, await make());
    if (files.length === 0) return null;
    const number = recordChange(folder, label, files);
    try {
      write(folder, files);
    } catch (error) {
      forgetChange(folder, number);
      throw error;
    }
    return number;
  });
}

/**
 * Undoes the last change.
 * @returns what it was called
 * @throws Conflict when a file of it has been changed since; PlainError when there is none
 */
export function undoLast(folder: string, force = false): Promise<string> {
  return holdLibrary(folder, 'write', () => {
    const last = listChanges(folder)[0];
    const before = last && beforeChange(folder, last.number);
    if (!before) throw new PlainError('没有可以撤销的改动了。');
    const base = Object.fromEntries(before.files.map(({ path: name, now }) => [name, now]));
    if (!force) requireUnchanged(folder, base);
    write(folder, before.files);
    forgetChange(folder, last.number);
    return before.label;
  });
}
