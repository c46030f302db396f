import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { explainFailure } from '../../model/faults/explain-failure.ts';
import { FaultError } from '../../model/faults/fault.ts';
import { PAGEFIND, PARTS_FILE } from '../../search/core/pagefind-parts.ts';
import { openProcesses, type ProcessPool } from '../process-pool.ts';
import { abandonPart, makePart, type IndexedPage, type PartTask } from './make-part.ts';
import { sweepParts } from './part-store.ts';
import { shardOf } from './shards.ts';

/** A document that Pagefind is to read. */
export interface IndexedDocument {
  id: string;
  /** Settles when its page stands in the folder that Pagefind reads, with a digest of that page. */
  ready: Promise<{ foundSum: string }>;
}

/** Where parts are kept from one build to the next. */
export interface KeptParts {
  folder: string;
  /** Digest of everything that they are made by. */
  engine: string;
}

/** What an index is made of. */
export interface Indexing {
  /** The folder of the site. */
  site: string;
  /** Where the pages of documents stand as Pagefind reads them. */
  found: string;
  /** As `cutParts` has cut them. */
  parts: readonly (readonly IndexedDocument[])[];
  /** The other pages that are searched. */
  rest: Promise<readonly IndexedPage[]>;
  /** Settles when the folder of the site may be written to. */
  stands?: Promise<void>;
  /** Settles when two parts may be made at the same time. */
  roomy?: Promise<void>;
  kept?: KeptParts;
}

let open: ProcessPool | null = null;

/** Throws in words what Pagefind threw. */
async function pagefindDoes(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    // Packages installed anew are no remedy for a machine that has no room.
    if (explainFailure(cause)) throw cause;
    const details = [cause instanceof Error ? cause.message : String(cause)];
    const remedy = '先运行 npm ci 重装依赖，再重新构建；仍不行，请把上面这行原样报告给维护者。';
    throw new FaultError({ rule: 'pagefind', what: '分词检索的索引没有建成。', details, remedy }, { cause });
  }
}

/** The name under which a part is kept. */
const nameOf = (engine: string, place: number, documents: readonly (readonly [id: string, sum: string])[]): string =>
  createHash('sha256')
    .update(JSON.stringify([engine, place === 0, documents]))
    .digest('hex');

/**
 * Writes the index that Pagefind makes of the pages of a site: the same as its command line makes of `--site`, as long as it is cut
 * into one part. Of several it writes an index for each, which are merged when one searches; one whose pages have not changed is
 * taken as it was. Pagefind runs in a process of its own for each part, because its memory grows faster than the library.
 * @throws FaultError when Pagefind does not start, cannot read or does not finish; whatever `ready`, `rest` or `stands` throw
 */
export async function indexPages({ site, found, parts, rest, stands, roomy, kept }: Indexing): Promise<void> {
  const names = new Set<string>();
  const pool = parts.length > 1 ? openProcesses({ module: 'src/build/pagefind/part-worker', most: 2 }) : null;
  open = pool;
  const make = (task: PartTask): Promise<void> =>
    pagefindDoes(() => (pool ? pool.run(task, 'makePart') : makePart(task)));
  const makeDocuments = async (place: number, part: readonly IndexedDocument[]): Promise<void> => {
    const ready = await Promise.all(part.map(async ({ id, ready }) => [id, (await ready).foundSum] as const));
    const pages = pool ? [] : await rest;
    await stands;
    const name = kept && pool ? nameOf(kept.engine, place, ready) : undefined;
    if (name !== undefined) names.add(name);
    const documents = part.map(({ id }) => id);
    await make({ site, place, found, documents, pages, kept: name && path.join(kept!.folder, name) });
  };
  // Both take the next part that nobody has taken.
  const left = parts.entries();
  const lane = async (opened?: Promise<void>): Promise<void> => {
    await opened;
    for (const [place, part] of left) await makeDocuments(place, part);
  };
  await Promise.all([lane(), lane(roomy)]);
  const pages = pool ? await rest : [];
  if (pages.length > 0) await make({ site, place: parts.length, found, documents: [], pages });
  await pool?.close();
  open = null;
  const list = JSON.stringify({ parts: parts.length + (pages.length > 0 ? 1 : 0) });
  const file = `${PAGEFIND}/${PARTS_FILE}`;
  for (const [name, text] of [[file, list] as const, shardOf(file, Buffer.from(list))])
    writeFileSync(path.join(site, name), text);
  if (kept) sweepParts(kept.folder, names);
}

/** Ends Pagefind's processes, whatever they do. */
export async function abandonIndex(): Promise<void> {
  await Promise.all([open?.close(), abandonPart()]);
  open = null;
}
