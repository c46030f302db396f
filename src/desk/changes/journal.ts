import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { flushFolder, writeWhole } from '../../files/flush.ts';
import type { MadeChange } from '../shared/api.ts';
import { digestBytes, readIfThere } from './digest.ts';
import { fileWithin } from './within-library.ts';

/** Folder of a library that keeps the states before each change. Git is told to leave it alone, by itself. */
export const HISTORY = '.history';
const KEPT = 200;

const recordSchema = z.strictObject({
  label: z.string(),
  when: z.string(),
  /** The files that were changed: whether each was there before, and its digest after. */
  files: z.array(z.strictObject({ path: z.string(), before: z.boolean(), after: z.string().nullable() })),
});
type Entry = z.infer<typeof recordSchema>;

/** A change to be recorded: files with their content after it; null for one that goes. */
export interface Changed {
  path: string;
  content: string | Uint8Array | null;
}

const historyOf = (folder: string): string => path.join(folder, HISTORY);

function numbers(folder: string): number[] {
  if (!existsSync(historyOf(folder))) return [];
  return readdirSync(historyOf(folder))
    .filter((name) => /^\d{1,9}$/u.test(name))
    .map(Number)
    .sort((a, b) => a - b);
}

function readEntry(folder: string, number: number): Entry | null {
  const text = readIfThere(path.join(historyOf(folder), String(number), 'change.json'));
  if (text === null) return null;
  try {
    return recordSchema.parse(JSON.parse(text.toString('utf8')));
  } catch {
    // Somebody wrote into the folder; what is left of it serves nobody.
    return null;
  }
}

/** The folder for earlier states, made when it is missing. */
export function openHistory(folder: string): string {
  const history = historyOf(folder);
  mkdirSync(history, { recursive: true });
  const ignore = path.join(history, '.gitignore');
  if (!existsSync(ignore)) writeWhole(ignore, '*\n');
  return history;
}

/**
 * Keeps the present states of files before they are changed. Nothing counts until its folder has its name.
 * @returns number of the change
 */
export function recordChange(folder: string, label: string, files: readonly Changed[]): number {
  const history = openHistory(folder);
  const number = (numbers(folder).at(-1) ?? 0) + 1;
  const filling = path.join(history, `${String(number)}.tmp`);
  rmSync(filling, { recursive: true, force: true });
  try {
    mkdirSync(filling);
    const entry: Entry = { label, when: new Date().toISOString(), files: [] };
    files.forEach(({ path: name, content }, index) => {
      const before = readIfThere(fileWithin(folder, name));
      if (before !== null) writeFileSync(path.join(filling, String(index)), before, { flush: true });
      entry.files.push({ path: name, before: before !== null, after: digestBytes(content) });
    });
    writeFileSync(path.join(filling, 'change.json'), `${JSON.stringify(entry, null, 1)}\n`, { flush: true });
    renameSync(filling, path.join(history, String(number)));
  } catch (error) {
    // A disk that is full: what was begun would only take more of it.
    rmSync(filling, { recursive: true, force: true });
    throw error;
  }
  flushFolder(history);
  for (const old of numbers(folder).slice(0, -KEPT)) forgetChange(folder, old);
  return number;
}

/** Takes a change out of the history: it was undone, or never came about. */
export function forgetChange(folder: string, number: number): void {
  rmSync(path.join(historyOf(folder), String(number)), { recursive: true, force: true });
}

/** The changes that can be undone, the last one first. */
export function listChanges(folder: string): MadeChange[] {
  return numbers(folder)
    .toReversed()
    .flatMap((number) => {
      const entry = readEntry(folder, number);
      return entry ? [{ number, label: entry.label, when: entry.when }] : [];
    });
}

/** The files of a change as they were before it, with the digest that each should have now. Null when it is not recorded. */
export function beforeChange(
  folder: string,
  number: number,
): { label: string; files: (Changed & { now: string | null })[] } | null {
  const entry = readEntry(folder, number);
  if (!entry) return null;
  const files = entry.files.map(({ path: name, before, after }, index) => ({
    path: name,
    content: before ? readFileSync(path.join(historyOf(folder), String(number), String(index))) : null,
    now: after,
  }));
  return { label: entry.label, files };
}
