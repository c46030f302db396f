import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { walkFolder } from '../../files/walk-folder.ts';
import { isLibraryFile } from './within-library.ts';
import { readIfThere } from './digest.ts';
import { HISTORY, openHistory, type Changed } from './journal.ts';
import { writeChange } from './write-change.ts';

/** Larger originals are not kept a second time. */
const LARGEST = 4 * 1024 * 1024;
const FOLDERS = ['documents', 'ledger', 'annotations', 'datasets', 'articles', 'courses', 'sources'];

const indexSchema = z.record(z.string(), z.string());
type Index = z.infer<typeof indexSchema>;

/** A file that is otherwise than when the check last found nothing. */
export interface ChangedFile {
  file: string;
  fate: 'changed' | 'new' | 'gone';
}

const storeOf = (folder: string): string => path.join(folder, HISTORY, 'sound');
const indexOf = (folder: string): string => path.join(storeOf(folder), 'index.json');

function readIndex(folder: string): Index | null {
  try {
    return indexSchema.parse(JSON.parse(readFileSync(indexOf(folder), 'utf8')));
  } catch {
    return null;
  }
}

/** Every file that the library is made of, with its size and time. */
function stampsOf(folder: string): Index {
  const names = readdirSync(folder).concat(
    FOLDERS.filter((name) => existsSync(path.join(folder, name))).flatMap((name) =>
      walkFolder(path.join(folder, name)).map((file) => `${name}/${file}`),
    ),
  );
  return Object.fromEntries(
    names.filter(isLibraryFile).flatMap((name) => {
      const stats = statSync(path.join(folder, name), { throwIfNoEntry: false });
      return stats?.isFile() === true && stats.size <= LARGEST
        ? [[name, `${String(stats.size)}:${String(stats.mtimeMs)}`]]
        : [];
    }),
  );
}

/**
 * Keeps the files as they are now, when the check finds nothing: what is broken later can be put back. Only what has changed is copied.
 * Rejects with the system's error; what was kept before then stays.
 */
export async function keepSound(folder: string): Promise<void> {
  const before = readIndex(folder) ?? {};
  const now = stampsOf(folder);
  const store = storeOf(folder);
  const changed = Object.keys(now).filter((file) => before[file] !== now[file]);
  const gone = Object.keys(before).filter((file) => !(file in now));
  if (changed.length === 0 && gone.length === 0) return;
  openHistory(folder);
  for (const file of changed) {
    await mkdir(path.dirname(path.join(store, file)), { recursive: true });
    await copyFile(path.join(folder, file), path.join(store, file));
  }
  for (const file of gone) await rm(path.join(store, file), { force: true });
  await writeFile(`${indexOf(folder)}.tmp`, JSON.stringify(now));
  await rename(`${indexOf(folder)}.tmp`, indexOf(folder));
}

/** The files that are otherwise than when the check last found nothing; none where it never did, or where that cannot be told now. */
export function changedSinceSound(folder: string): ChangedFile[] {
  const before = readIndex(folder);
  if (!before) return [];
  let now: Index;
  try {
    now = stampsOf(folder);
  } catch {
    // A folder that goes while it is looked through: the next look tells.
    return [];
  }
  const other = (file: string): boolean => {
    const is = readIfThere(path.join(folder, file));
    return is !== null && readIfThere(path.join(storeOf(folder), file))?.equals(is) === false;
  };
  return [
    ...Object.keys(now).flatMap((file): ChangedFile[] => {
      if (!(file in before)) return [{ file, fate: 'new' }];
      return before[file] !== now[file] && other(file) ? [{ file, fate: 'changed' }] : [];
    }),
    ...Object.keys(before).flatMap((file): ChangedFile[] => (file in now ? [] : [{ file, fate: 'gone' }])),
  ];
}

/** Puts files back as they were when the check last found nothing; others stay. It can be undone. */
export async function putBackSound(folder: string, files: readonly string[]): Promise<void> {
  const changed = changedSinceSound(folder).filter(({ file }) => files.includes(file));
  await writeChange(folder, {
    label: changed.length === 1 ? `换回 ${changed[0]?.file ?? ''}` : `换回 ${String(changed.length)} 个文件`,
    base: {},
    make: () =>
      changed.map(({ file, fate }): Changed => ({
        path: file,
        content: fate === 'new' ? null : readIfThere(path.join(storeOf(folder), file)),
      })),
  });
}
