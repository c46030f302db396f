import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** `ZHANGJU_CACHE` names the folder for all that a build keeps for the next one, where it is not the usual place. */
const recordsOf = (root: string): string =>
  path.join(process.env['ZHANGJU_CACHE'] ?? path.join(root, 'node_modules', '.cache', 'zhangju'), 'documents');

/** Where records of a library are kept: nothing of one library is ever taken for another's. */
export function recordFolder(root: string, folder: string): string {
  return path.join(recordsOf(root), createHash('sha256').update(folder).digest('hex').slice(0, 16));
}

/** Drops records of documents that are gone. */
export function sweepRecords(records: string, names: readonly string[]): void {
  const kept = new Set(names.map((name) => name.replace(/\.mdx$/, '')));
  try {
    for (const file of readdirSync(records)) if (!kept.has(file)) rmSync(path.join(records, file), { force: true });
  } catch {
    // There is nothing to sweep before the first build.
  }
}

/** Drops the records of all libraries. */
export function forgetDocuments(root: string): void {
  rmSync(recordsOf(root), { recursive: true, force: true });
}
