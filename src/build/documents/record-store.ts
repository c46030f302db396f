import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { DocumentFiles, KnownDocument } from './document-record.ts';

/** The beginning of every record; changed whenever its shape changes. */
const MARK = 'zhangju record 2\n';
/** After the mark: checksum of all that follows, length of the head, length of what is known; four bytes each. */
const NUMBERS = 12;

/** What a record was made from. */
export interface RecordHead {
  /** Digest of everything that went into it. */
  key: string;
}

/** A document as it was made: what is kept in mind of it at once, what is written when it is asked for. */
export interface StoredRecord {
  head: RecordHead;
  /** `KnownDocument` as JSON. */
  known: Buffer;
  files: () => DocumentFiles;
}

/**
 * Reads a record.
 * @returns null when there is none, or it is damaged: then it is made again
 */
export function readRecord(file: string): StoredRecord | null {
  try {
    const bytes = readFileSync(file);
    const start = MARK.length + NUMBERS;
    if (bytes.toString('latin1', 0, MARK.length) !== MARK) return null;
    const [sum, head, known] = [0, 4, 8].map((at) => bytes.readUInt32LE(MARK.length + at)) as [number, number, number];
    if (crc32(bytes.subarray(MARK.length + 4)) !== sum) return null;
    return {
      head: JSON.parse(bytes.toString('utf8', start, start + head)) as RecordHead,
      known: zstdDecompressSync(bytes.subarray(start + head, start + head + known)),
      files: () =>
        JSON.parse(zstdDecompressSync(bytes.subarray(start + head + known)).toString('utf8')) as DocumentFiles,
    };
  } catch {
    return null;
  }
}

/** Writes a record whole, by way of a temporary file. Returns what is known as it can be read again. */
export function writeRecord(file: string, head: RecordHead, known: KnownDocument, files: DocumentFiles): Buffer {
  const text = Buffer.from(JSON.stringify(known));
  const parts = [Buffer.from(JSON.stringify(head)), zstdCompressSync(text), zstdCompressSync(JSON.stringify(files))];
  const numbers = Buffer.alloc(NUMBERS);
  numbers.writeUInt32LE(parts[0]!.length, 4);
  numbers.writeUInt32LE(parts[1]!.length, 8);
  const body = Buffer.concat([numbers, ...parts]);
  body.writeUInt32LE(crc32(body.subarray(4)), 0);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.tmp`, Buffer.concat([Buffer.from(MARK, 'latin1'), body]));
  renameSync(`${file}.tmp`, file);
  return text;
}
