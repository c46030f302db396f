import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { FaultError } from '../../model/faults/fault.ts';
import { PAGEFIND, PARTS_FILE, partFolder } from '../../search/core/pagefind-parts.ts';

/** Documents that Pagefind takes in together. */
const AT_ONCE = 64;
/** Bytes of documents in an index without parts, for which Pagefind needs one to two gigabytes. */
const LARGEST_WHOLE = 10_000_000;
/** Bytes of documents in one part of a larger one, which stands beside more that a build of a large library holds. */
const LARGEST_PART = 5_000_000;

/** A document that Pagefind is to read. */
export interface IndexedDocument {
  id: string;
  /** Of its file. */
  bytes: number;
  /** Settles when its page stands in the folder that Pagefind reads. */
  ready: Promise<unknown>;
}

/** A page that Astro has rendered. */
export interface IndexedPage {
  /** From the site's root. */
  path: string;
  html: string;
}

/** Throws what Pagefind tells in its answer. */
function judge<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(answer.errors.join('; '));
  return answer;
}

/** Throws in words what Pagefind threw. */
async function pagefindDoes<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const details = [cause instanceof Error ? cause.message : String(cause)];
    const remedy = '先运行 npm ci 重装依赖，再重新构建；仍不行，请把上面这行原样报告给维护者。';
    throw new FaultError({ rule: 'pagefind', what: '分词检索的索引没有建成。', details, remedy }, { cause });
  }
}

/** Cuts documents, in order, into parts that are not too large; there is always one part. */
export function cutParts<Sized extends { bytes: number }>(
  documents: readonly Sized[],
  largestWhole = LARGEST_WHOLE,
  largestPart = LARGEST_PART,
): Sized[][] {
  const all = documents.reduce((sum, { bytes }) => sum + bytes, 0);
  if (all <= largestWhole) return [[...documents]];
  const parts: Sized[][] = [[]];
  let bytes = 0;
  for (const document of documents) {
    if (parts.at(-1)!.length > 0 && bytes + document.bytes > largestPart) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)!.push(document);
    bytes += document.bytes;
  }
  return parts;
}

/** What an index is made of. */
export interface Indexing {
  /** The folder of the site. */
  site: string;
  /** Where the pages of documents stand as Pagefind reads them. */
  found: string;
  /** In the order of their names. */
  documents: readonly IndexedDocument[];
  /** The other pages that are searched. */
  rest: Promise<readonly IndexedPage[]>;
  /** Settles when the folder of the site may be written to. */
  stands?: Promise<void>;
  /** Bytes of documents in an index without parts, and in one part. */
  largest?: readonly [whole: number, part: number];
}

/**
 * Writes the index that Pagefind makes of the pages of a site: the same as its command line makes of `--site`, as long as the library
 * is no larger than a part. Of a larger one it writes an index for each part, which are merged when one searches. Pagefind runs
 * beside the build, in a process of its own for each part, because its memory grows faster than the library.
 * @throws FaultError when Pagefind does not start, cannot read or does not finish; whatever `ready`, `rest` or `stands` throw
 */
export async function indexPages({ site, found, documents, rest, stands, largest }: Indexing): Promise<void> {
  const parts = cutParts(documents, ...(largest ?? []));
  for (const [place, part] of parts.entries()) {
    const index = await pagefindDoes(async () => judge(await createIndex()).index!);
    for (let at = 0; at < part.length; at += AT_ONCE) {
      const batch = part.slice(at, at + AT_ONCE);
      await Promise.all(batch.map(({ ready }) => ready));
      const glob = `documents/{${batch.map(({ id }) => id).join(',')}}.html`;
      await pagefindDoes(async () => judge(await index.addDirectory({ path: found, glob })));
    }
    const pages = place === parts.length - 1 ? await rest : [];
    await stands;
    await pagefindDoes(async () => {
      for (const page of pages) judge(await index.addHTMLFile({ sourcePath: page.path, content: page.html }));
      judge(await index.writeFiles({ outputPath: path.join(site, partFolder(place)) }));
    });
    await close();
  }
  writeFileSync(path.join(site, PAGEFIND, PARTS_FILE), JSON.stringify({ parts: parts.length }));
}

/** Ends Pagefind's process, whatever it does. */
export async function abandonIndex(): Promise<void> {
  await close();
}
