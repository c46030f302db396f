import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { walkFolder } from '../files/walk-folder.ts';

/** Which state of a library a site shows. */
export interface LibraryVersion {
  /** Follows from the files of the library alone: the same files, the same number. */
  number: string;
  /** As the office states it, `2026-03-05`; null when it states none. The clock is never asked. */
  date: string | null;
}

/** What each edition changed. It names editions by their numbers, so none of them can depend on it. */
export const RECORD_FILE = 'editions.yaml';

/** The files of a library that its version depends on: all but the record and what systems, editors and commands leave there. */
function filesOf(folder: string): string[] {
  // The desk keeps earlier states in a hidden folder, more files than the library has.
  return walkFolder(folder, (name) => !/^[.~]/u.test(name))
    .filter((name) => !/(?:^|\/)[.~]|~$|\.tmp$|(?:^|\/)(?:Thumbs\.db|desktop\.ini)$/iu.test(name))
    .filter((name) => name !== RECORD_FILE)
    .sort();
}

/**
 * The version of the library in a folder.
 * @param date as `site.yaml` states it
 */
export function libraryVersion(folder: string, date: string | null): LibraryVersion {
  const hash = createHash('sha256');
  for (const name of filesOf(folder)) {
    const bytes = readFileSync(path.join(folder, name));
    hash.update(`${name}\0${String(bytes.length)}\0`).update(bytes);
  }
  const digits = hash.digest('hex').slice(0, 8).toUpperCase();
  return { number: `${digits.slice(0, 4)}-${digits.slice(4)}`, date };
}

/** `版本 6B3E-91C7（2026年3月5日）`. */
export function sayVersion({ number, date }: LibraryVersion): string {
  const [year, month, day] = (date ?? '').split('-').map(Number);
  return `版本 ${number}${date === null ? '' : `（${String(year)}年${String(month)}月${String(day)}日）`}`;
}
