import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';

/** Files by their path below the folder of the part. */
export type PartFiles = Map<string, Uint8Array>;

/** Before everything else: the checksum of all that follows, in bytes. */
const SUM = 4;

/**
 * Takes a part that was kept.
 * @returns null when there is none, or it is damaged: then it is made again
 */
export function takePart(file: string): PartFiles | null {
  try {
    const bytes = readFileSync(file);
    const kept = bytes.subarray(SUM);
    return crc32(kept) === bytes.readUInt32LE(0) ? (deserialize(kept) as PartFiles) : null;
  } catch {
    return null;
  }
}

/** Keeps a part whole, by way of a temporary file. */
export function keepPart(file: string, files: PartFiles): void {
  const kept = serialize(files);
  const sum = Buffer.alloc(SUM);
  sum.writeUInt32LE(crc32(kept));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.tmp`, Buffer.concat([sum, kept]));
  renameSync(`${file}.tmp`, file);
}
