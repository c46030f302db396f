import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import type { Mention } from '../../library/mentions.ts';
import { buildPreparedIndex, type PreparedLibrary } from '../../search/index/build-index.ts';
import type { Counted } from '../../search/index/count-phrases.ts';
import { fillFrame } from '../../site/frames.ts';
import { marksOf } from '../../site/markdown/text-marks.ts';
import { fillVersion } from '../../site/views/print-foot.ts';
import { readInputs } from './build-inputs.ts';
import { digestDocument } from './digest-document.ts';
import { makeDocument, type FilledPage } from './document-record.ts';
import { readFrame } from './frame-files.ts';
import { readRecord, writeRecord, type StoredRecord } from './record-store.ts';

const shared = readInputs(process.argv[2]!);
const recordOf = (name: string): string => path.join(shared.records, name.replace(/\.mdx$/, ''));

// A build that was killed leaves nobody who waits for the rest, and the next one may already write to the same place.
process.on('disconnect', () => {
  process.exit(1);
});

/** One document to be read. */
export interface ReadTask {
  name: string;
  /** What speaks of its blocks, by address. */
  mentions: [address: string, mentions: readonly Mention[]][];
}

/**
 * Makes one document, or takes what was made of it before when nothing that went into it has changed; leaves its page for Pagefind.
 * @returns `KnownDocument` as JSON, which is quicker to pass and to read than objects are
 */
export async function read({ name, mentions }: ReadTask): Promise<Uint8Array> {
  const { folder, engine, terms, offered, found } = shared;
  const digest = digestDocument(folder, name);
  const key = createHash('sha256')
    .update(JSON.stringify([engine, digest, mentions, terms, offered]))
    .digest('hex');
  const page = path.join(found, 'documents', name.replace(/\.mdx$/, '.html'));
  const stored = digest === null ? null : readRecord(recordOf(name));
  if (stored?.head.key === key) {
    writeFileSync(page, stored.found());
    return stored.known();
  }
  const made = await makeDocument(folder, name, marksOf(name.replace(/\.mdx$/, ''), terms, new Map(mentions)), offered);
  // Only what is sound is kept: a fault is to be found again until it is gone.
  if (!('files' in made) || made.known.faults.length > 0) return Buffer.from(JSON.stringify(made.known));
  writeFileSync(page, made.found);
  return writeRecord(recordOf(name), { key }, made);
}

function readAgain(name: string): StoredRecord {
  const stored = readRecord(recordOf(name));
  if (!stored) throw new Error(`the record of ${name} was lost while the site was being built`);
  return stored;
}

/** Pages and files of one document to be written. */
export interface WriteTask {
  name: string;
  out: string;
  /** Files in which the frames stand. */
  frames: Readonly<Record<FilledPage['kind'], string>>;
  /** Links to the pages before and after, by path of the page. */
  neighbours: Readonly<Record<string, string>>;
  /** Links to other editions of the document, as HTML. */
  editions: string;
  /** The library's, in words. */
  version: string;
}

/** Fills the frames of one document's pages and writes all its files. */
export function write({ name, out, frames, neighbours, editions, version }: WriteTask): void {
  const { pages, files, downloads } = readAgain(name).files();
  for (const { kind, path: page, fillings } of pages)
    writeFileSync(
      path.join(out, page),
      fillFrame(readFrame(frames[kind]), { ...fillings, editions, neighbours: neighbours[page] ?? '' }),
    );
  for (const [file, text] of Object.entries(files))
    writeFileSync(path.join(out, file), file.endsWith('.print.css') ? fillVersion(text, version) : text);
  for (const [file, bytes] of Object.entries(downloads))
    writeFileSync(path.join(out, file), Buffer.from(bytes, 'base64'));
}

/** The search index to be made. */
export interface IndexTask {
  out: string;
  /** Files in `documents/`, in reading order. */
  names: readonly string[];
  library: Omit<PreparedLibrary, 'documents'>;
}

/** Builds the search index and writes it below `out`. */
export async function index({ out, names, library }: IndexTask): Promise<{ phrases: Counted[]; files: number }> {
  const documents = names.map((name) => readAgain(name).search());
  const { files, phrases } = buildPreparedIndex({ ...library, documents });
  // Lets a `disconnect` that came meanwhile be heard.
  await setImmediate();
  mkdirSync(path.join(out, 'search'), { recursive: true });
  for (const [file, text] of files) writeFileSync(path.join(out, file), text);
  return { phrases, files: files.size };
}
