import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { workerData } from 'node:worker_threads';
import type { Mention } from '../../library/mentions.ts';
import { buildPreparedIndex, type PreparedLibrary } from '../../search/index/build-index.ts';
import type { Counted } from '../../search/index/count-phrases.ts';
import { fillFrame, type CutFrame } from '../../site/frames.ts';
import { marksOf } from '../../site/markdown/text-marks.ts';
import { fillVersion } from '../../site/views/print-foot.ts';
import type { TermWords } from '../../model/term-words.ts';
import { digestDocument } from './digest-document.ts';
import { makeDocument, type FilledPage, type Offered } from './document-record.ts';
import { readRecord, writeRecord } from './record-store.ts';

/** What is the same for every document of a build. */
export interface SharedInputs {
  folder: string;
  /** Where records are kept. */
  records: string;
  /** Digest of the engine. */
  engine: string;
  terms: readonly TermWords[];
  offered: Offered;
}

const [, shared] = workerData as [unknown, SharedInputs];
const recordOf = (name: string): string => path.join(shared.records, name.replace(/\.mdx$/, ''));

/** One document to be read. */
export interface ReadTask {
  name: string;
  /** What speaks of its blocks, by address. */
  mentions: [address: string, mentions: readonly Mention[]][];
}

/**
 * Makes one document, or takes what was made of it before when nothing that went into it has changed.
 * @returns `KnownDocument` as JSON, which is quicker to pass and to read than objects are
 */
export async function read({ name, mentions }: ReadTask): Promise<{ known: Uint8Array; fresh: boolean }> {
  const { folder, engine, terms, offered } = shared;
  const digest = digestDocument(folder, name);
  const key = createHash('sha256')
    .update(JSON.stringify([engine, digest, mentions, terms, offered]))
    .digest('hex');
  const stored = digest === null ? null : readRecord(recordOf(name));
  if (stored?.head.key === key) return { known: stored.known, fresh: false };
  const { known, made } = await makeDocument(
    folder,
    name,
    marksOf(name.replace(/\.mdx$/, ''), terms, new Map(mentions)),
    offered,
  );
  // Only what is sound is kept: a fault is to be found again until it is gone.
  if (!made || known.faults.length > 0) return { known: Buffer.from(JSON.stringify(known)), fresh: true };
  return { known: writeRecord(recordOf(name), { key }, known, made), fresh: true };
}

/** Pages and files of one document to be written. */
export interface WriteTask {
  name: string;
  out: string;
  frames: Readonly<Record<FilledPage['kind'], CutFrame>>;
  /** Links to the pages before and after, by path of the page. */
  neighbours: Readonly<Record<string, string>>;
  /** Links to other editions of the document, as HTML. */
  editions: string;
  /** The library's, in words. */
  version: string;
}

/** Fills the frames of one document's pages and writes all its files. */
export function write({ name, out, frames, neighbours, editions, version }: WriteTask): void {
  const stored = readRecord(recordOf(name));
  if (!stored) throw new Error(`the record of ${name} was lost while the site was being built`);
  const { pages, files, downloads } = stored.files();
  for (const { kind, path: page, fillings } of pages)
    writeFileSync(
      path.join(out, page),
      fillFrame(frames[kind], { ...fillings, editions, neighbours: neighbours[page] ?? '' }),
    );
  for (const [file, text] of Object.entries(files))
    writeFileSync(path.join(out, file), file.endsWith('.print.css') ? fillVersion(text, version) : text);
  for (const [file, bytes] of Object.entries(downloads))
    writeFileSync(path.join(out, file), Buffer.from(bytes, 'base64'));
}

/** Builds the search index and writes it below `out`. */
export function index({ out, library }: { out: string; library: PreparedLibrary }): {
  phrases: Counted[];
  files: number;
} {
  const { files, phrases } = buildPreparedIndex(library);
  mkdirSync(path.join(out, 'search'), { recursive: true });
  for (const [file, text] of files) writeFileSync(path.join(out, file), text);
  return { phrases, files: files.size };
}
