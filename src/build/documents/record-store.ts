import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { PreparedDocument } from '../../search/index/prepare-document.ts';
import type { DocumentFiles, MadeDocument } from './document-record.ts';

/** The beginning of every record; changed whenever its shape changes. */
const MARK = 'zhangju record 4\n';
/** After the mark: checksum of all that follows, length of the head; four bytes each. */
const NUMBERS = 8;

/** What is kept of a document, each part of which is asked for at another time of a build. */
const PARTS = ['known', 'search', 'found', 'files'] as const;

/** What a record was made from. */
export interface RecordHead {
  /** Digest of everything that went into it. */
  key: string;
}

/** A document as it can be read again. */
export interface StoredRecord {
  head: RecordHead;
  /** `KnownDocument` as JSON. */
  known: () => Buffer;
  search: () => PreparedDocument;
  found: () => Buffer;
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
    if (crc32(bytes.subarray(MARK.length + 4)) !== bytes.readUInt32LE(MARK.length)) return null;
    const end = start + bytes.readUInt32LE(MARK.length + 4);
    const { lengths, ...head } = JSON.parse(bytes.toString('utf8', start, end)) as RecordHead & { lengths: number[] };
    const part = (name: (typeof PARTS)[number]): Buffer => {
      const place = PARTS.indexOf(name);
      const from = lengths.slice(0, place).reduce((sum, length) => sum + length, end);
      return zstdDecompressSync(bytes.subarray(from, from + lengths[place]!));
    };
    return {
      head,
      known: () => part('known'),
      search: () => JSON.parse(part('search').toString('utf8')) as PreparedDocument,
      found: () => part('found'),
      files: () => JSON.parse(part('files').toString('utf8')) as DocumentFiles,
    };
  } catch {
    return null;
  }
}

/** Writes a record whole, by way of a temporary file. Returns what is known as it can be read again. */
export function writeRecord(file: string, head: RecordHead, { known, search, found, files }: MadeDocument): Buffer {
  const kept = Buffer.from(JSON.stringify(known));
  const parts = [kept, JSON.stringify(search), found, JSON.stringify(files)].map((part) => zstdCompressSync(part));
  const lengths = parts.map(({ length }) => length);
  const numbers = Buffer.alloc(NUMBERS);
  const first = Buffer.from(JSON.stringify({ ...head, lengths }));
  numbers.writeUInt32LE(first.length, 4);
  const body = Buffer.concat([numbers, first, ...parts]);
  body.writeUInt32LE(crc32(body.subarray(4)), 0);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.tmp`, Buffer.concat([Buffer.from(MARK, 'latin1'), body]));
  renameSync(`${file}.tmp`, file);
  return kept;
}
