import { execFile } from 'node:child_process';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

/** What a system answers that cannot flush a folder: its renames are safe without. */
const CANNOT = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'EBADF', 'ENOTSUP']);

/** How many files are flushed at the same time: disks write them together. */
const AT_ONCE = 16;

/** Makes sure that what was renamed in a folder stays renamed when the power goes. */
export function flushFolder(folder: string): void {
  let handle: number | undefined;
  try {
    handle = openSync(folder, 'r');
    fsyncSync(handle);
  } catch (error) {
    if (!CANNOT.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/**
 * Writes a file whole or not at all: beside its place, flushed to the disk, then renamed. Without the flush a disk may hold the new
 * name and none of the content when the power goes.
 * @param file its place; folders above it are made
 * @throws the system's error, for instance ENOSPC; the file is then as it was
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.tmp`;
  writeFileSync(temporary, content, { flush: true });
  renameSync(temporary, file);
  flushFolder(path.dirname(file));
}

/** Lets the system flush the whole drive that holds a folder. Returns whether it could: on Linux, where files that are many cost least so. */
const flushDrive = (folder: string): Promise<boolean> =>
  process.platform === 'linux'
    ? new Promise((resolve) => {
        execFile('sync', ['-f', folder], (error) => {
          resolve(error === null);
        });
      })
    : Promise.resolve(false);

/**
 * Flushes every file below a folder to the disk, and the folders.
 * @throws the system's error, for instance EIO
 */
export async function flushTree(folder: string): Promise<void> {
  if (await flushDrive(folder)) return;
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const flushNext = async (): Promise<void> => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      // Windows flushes only what is open for writing; a file that may not be written is flushed elsewhere.
      const handle = await open(file, 'r+').catch(() => open(file, 'r'));
      try {
        await handle.sync();
      } finally {
        await handle.close();
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, flushNext));
  for (const entry of found) if (entry.isDirectory()) flushFolder(path.join(entry.parentPath, entry.name));
  flushFolder(folder);
}
