import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

/** One file of a pack: where it goes, and what it holds. */
export interface PackedFile {
  /** From the pack's top, with forward slashes. */
  path: string;
  size: number;
  /** SHA-256 in hexadecimal. */
  sha256: string;
  /** A file that holds the bytes, or the bytes. */
  from: string | Uint8Array;
}

/** SHA-256 of bytes, in hexadecimal. */
export const sha256Of = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** SHA-256 of a file, in hexadecimal. Rejects with the system's error. */
export async function sha256OfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** A file of a pack that is made here. */
export function packedText(path: string, content: string | Uint8Array): PackedFile {
  const bytes = Buffer.from(content);
  return { path, size: bytes.length, sha256: sha256Of(bytes), from: bytes };
}

/** A file of a pack that stands on the disk. */
export async function packedCopy(path: string, from: string): Promise<PackedFile> {
  const [{ size }, sha256] = await Promise.all([stat(from), sha256OfFile(from)]);
  return { path, size, sha256, from };
}

/** Order of the paths in a pack: by their bytes, the same on every machine. */
export const byPath = (a: { path: string }, b: { path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
