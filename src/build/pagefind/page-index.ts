import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { FaultError } from '../../model/faults/fault.ts';
import { PAGEFIND, PARTS_FILE } from '../../search/core/pagefind-parts.ts';
import { sweepKept } from '../documents/record-folder.ts';
import { indexFault } from '../index-fault.ts';
import { openProcesses, type ProcessPool } from '../process-pool.ts';
import { abandonPart, makePart, type IndexedPage, type PartTask } from './make-part.ts';
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

/** The name under which a part is kept. */
const nameOf = (engine: string, place: number, documents: readonly (readonly [id: string, sum: string])[]): string =>
  createHash('sha256')
    .update(JSON.stringify([engine, place === 0, documents]))
    .digest('hex');

/** Makes the index of a library in one part, while its documents are being read. */
async function indexWhole({ site, found, parts, rest, stands }: Indexing): Promise<number> {
  const ready = new Map(parts[0]!.map((document) => [document.id, document.ready]));
  await makePart(
    { site, place: 0, found, documents: [...ready.keys()], pages: [] },
    {
      documents: (arriving) => Promise.all(arriving.map((id) => ready.get(id)!)),
      pages: () => rest,
      place: () => Promise.resolve(stands),
    },
  );
  return 1;
}

/** Makes an index of several parts, each in a process of its own. Returns how many there are. */
async function indexParts({ site, found, parts, rest, stands, roomy, kept }: Indexing): Promise<number> {
  const pool = openProcesses({ module: 'src/build/pagefind/part-worker', most: 2 });
  open = pool;
  const make = (task: Omit<PartTask, 'site' | 'found'>): Promise<unknown> =>
    pool.run({ site, found, ...task }, 'makePart');
  const names = new Set<string>();
  const makeDocuments = async (place: number, part: readonly IndexedDocument[]): Promise<void> => {
    const ready = await Promise.all(part.map(async ({ id, ready }) => [id, (await ready).foundSum] as const));
    await stands;
    const name = kept && nameOf(kept.engine, place, ready);
    if (name !== undefined) names.add(name);
    const documents = part.map(({ id }) => id);
    await make({ place, documents, pages: [], kept: name && path.join(kept.folder, name) });
  };
  // Both take the next part that nobody has taken.
  const left = parts.entries();
  const lane = async (opened?: Promise<void>): Promise<void> => {
    await opened;
    for (const [place, part] of left) await makeDocuments(place, part);
  };
  await Promise.all([lane(), lane(roomy)]);
  const pages = await rest;
  if (pages.length > 0) await make({ place: parts.length, documents: [], pages });
  await pool.close();
  open = null;
  if (kept) sweepKept(kept.folder, names);
  return parts.length + (pages.length > 0 ? 1 : 0);
}

/**
 * Writes the index that Pagefind makes of the pages of a site: the same as its command line makes of `--site`, as long as it is cut
 * into one part. Of several it writes an index for each, which are merged when one searches; one whose pages have not changed is
 * taken as it was. Pagefind runs in a process of its own for each part, because its memory grows faster than the library.
 * @throws FaultError when Pagefind does not start, cannot read or does not finish; whatever `ready`, `rest` or `stands` throw
 */
export async function indexPages(indexing: Indexing): Promise<void> {
  try {
    const parts = await (indexing.parts.length > 1 ? indexParts(indexing) : indexWhole(indexing));
    const list = JSON.stringify({ parts });
    const file = `${PAGEFIND}/${PARTS_FILE}`;
    for (const [name, text] of [[file, list] as const, shardOf(file, Buffer.from(list))])
      writeFileSync(path.join(indexing.site, name), text);
  } catch (cause) {
    throw cause instanceof FaultError ? cause : indexFault('pagefind', '分词检索的索引没有建成。', cause);
  }
}

/** Ends Pagefind's processes, whatever they do. */
export async function abandonIndex(): Promise<void> {
  await Promise.all([open?.close(), abandonPart()]);
  open = null;
}
