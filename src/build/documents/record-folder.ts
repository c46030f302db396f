import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** `ZHANGJU_CACHE` names the folder for all that a build keeps for the next one, where it is not the usual place. */
const cacheOf = (root: string): string =>
  process.env['ZHANGJU_CACHE'] ?? path.join(root, 'node_modules', '.cache', 'zhangju');

/** Nothing of one library is ever taken for another's. */
const nameOf = (folder: string): string => createHash('sha256').update(folder).digest('hex').slice(0, 16);

/** Where records of a library are kept. */
export const recordFolder = (root: string, folder: string): string =>
  path.join(cacheOf(root), 'documents', nameOf(folder));

/** Where pages of a library stand as Pagefind reads them, for the time of a build. */
export const foundFolder = (root: string, folder: string): string => path.join(cacheOf(root), 'found', nameOf(folder));

/** Where parts of Pagefind's index of a library are kept. */
export const partsFolder = (root: string, folder: string): string =>
  path.join(cacheOf(root), 'pagefind', nameOf(folder));

/** Drops files of a folder but those of these names. */
export function sweepKept(folder: string, names: ReadonlySet<string>): void {
  try {
    for (const file of readdirSync(folder)) if (!names.has(file)) rmSync(path.join(folder, file), { force: true });
  } catch {
    // There is nothing to sweep before the first build.
  }
}

/** Drops records of documents that are gone. */
export const sweepRecords = (records: string, names: readonly string[]): void =>
  sweepKept(records, new Set(names.map((name) => name.replace(/\.mdx$/, ''))));

/** Drops what was kept of the documents of all libraries. */
export function forgetDocuments(root: string): void {
  for (const kept of ['documents', 'pagefind'])
    rmSync(path.join(cacheOf(root), kept), { recursive: true, force: true });
}
