import { statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { finishImportsIfFree } from '../../files/hold-library.ts';
import { readYaml } from '../../files/read-yaml.ts';
import { composeLibrary, type Library } from '../../library/compose-library.ts';
import { siteSchema, type Download } from '../../library/site-schema.ts';
import { documentNames } from '../../library/load-library.ts';
import { markedWords } from '../../library/marked-words.ts';
import { mentionsByAddress, type Mention } from '../../library/mentions.ts';
import { readCollections, type ReadCollections } from '../../materials/load-collections.ts';
import { FaultError } from '../../model/faults/fault.ts';
import { splitAddress } from '../../materials/evidence/resolve-quotation.ts';
import { DOCUMENTS_IN_MENU } from '../../site/pages.ts';
import type { PagePart } from '../checks/page-part.ts';
import { digestEngine } from './engine-digest.ts';
import type { KnownDocument } from './document-record.ts';
import { foundFolder, partsFolder, recordFolder, sweepRecords } from './record-folder.ts';
import { openPool, type WorkerPool } from './worker-pool.ts';
import { cutParts } from '../pagefind/cut-parts.ts';
import type { IndexedDocument, KeptParts } from '../pagefind/page-index.ts';

/** A library that was read and judged, with what is needed to build its site. */
export interface PreparedLibrary {
  library: Library;
  /** What the pages of documents hold, for the checks of links. */
  parts: PagePart[];
}

/** A library that is being read. */
export interface Reading {
  pool: WorkerPool;
  /** Where pages of documents stand as Pagefind reads them. */
  found: string;
  /** The parts of Pagefind's index, each document settled when it was read: those of the first part first. */
  parts: IndexedDocument[][];
  /** Where parts that were made before are kept. */
  kept: KeptParts;
  /**
   * Settles when all were read and judged.
   * @throws FaultError with everything that is wrong
   */
  prepared: Promise<PreparedLibrary>;
  /** Ends the processes and removes what only they needed. */
  close: () => Promise<void>;
}

/** What the library asks for beside the pages; whatever is wrong with the file is told when the library is put together. */
function downloadsOf(folder: string): readonly Download[] {
  try {
    return readYaml(path.join(folder, 'site.yaml'), siteSchema, '写明本站的名称').data.downloads;
  } catch (error) {
    if (error instanceof FaultError) return [];
    throw error;
  }
}

function byDocument(mentions: ReadonlyMap<string, Mention[]>): Map<string, [string, Mention[]][]> {
  const grouped = new Map<string, [string, Mention[]][]>();
  for (const entry of mentions) {
    const { document } = splitAddress(entry[0]);
    grouped.set(document, [...(grouped.get(document) ?? []), entry]);
  }
  return grouped;
}

/** Puts a library together, and keeps what was made of its documents for the next build. */
function compose(
  folder: string,
  records: string,
  names: readonly string[],
  materials: ReadCollections,
  known: readonly KnownDocument[],
): PreparedLibrary {
  const { library, faults } = composeLibrary(folder, materials, known);
  if (faults.length > 0 || !library) throw new FaultError(faults);
  sweepRecords(records, names);
  return { library, parts: known.flatMap(({ parts }) => parts) };
}

/**
 * Reads, judges and renders a library once, in processes; what was made of a document that has not changed is taken from the last time.
 * @param root the project's folder
 * @param folder the library's folder
 * @param step is told after each document
 * @throws FaultError when what belongs to no single document cannot be read
 */
export function startReading(
  root: string,
  folder: string,
  step: (done: number, all: number) => void = () => undefined,
): Reading {
  finishImportsIfFree(folder);
  const names = documentNames(folder);
  const materials = readCollections(folder);
  const records = recordFolder(root, folder);
  const found = foundFolder(root, folder);
  const engine = digestEngine(root);
  const inputs = {
    folder,
    records,
    found,
    engine,
    terms: markedWords(materials.collections),
    offered: { map: names.length > DOCUMENTS_IN_MENU, downloads: downloadsOf(folder) },
  };
  const pool = openPool(inputs, names.length);
  const mentions = byDocument(mentionsByAddress(materials.collections));
  let done = 0;
  const read = async (name: string): Promise<KnownDocument> => {
    const known = await pool.read({ name, mentions: mentions.get(name.replace(/\.mdx$/, '')) ?? [] });
    done += 1;
    step(done, names.length);
    return known;
  };
  const sized = names.map((name) => ({
    id: name.replace(/\.mdx$/, ''),
    bytes: statSync(path.join(folder, 'documents', name)).size,
  }));
  // Pagefind begins with a part as soon as all of it was read.
  const parts = cutParts(sized).map((part) => part.map(({ id }) => ({ id, ready: read(`${id}.mdx`) })));
  const reading = parts.flat().toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const prepared = Promise.all(reading.map(({ ready }) => ready)).then((known) =>
    compose(folder, records, names, materials, known),
  );
  // Whoever waits for it sees the failure.
  prepared.catch(() => undefined);
  const close = async (): Promise<void> => {
    await pool.close();
    await rm(found, { recursive: true, force: true });
  };
  return { pool, found, parts, kept: { folder: partsFolder(root, folder), engine }, prepared, close };
}
