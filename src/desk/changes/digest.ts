import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Base } from '../shared/api.ts';

/** The bytes of a file of the library; null when it is not there. */
export function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Digest by which the page and the server know that they speak of the same state of a file. */
export const digestBytes = (bytes: Uint8Array | string | null): string | null =>
  bytes === null ? null : createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** Digests of files as they are now, by their paths in the library. */
export function baseOf(folder: string, files: readonly string[]): Base {
  return Object.fromEntries(files.map((file) => [file, digestBytes(readIfThere(path.join(folder, file)))]));
}
