import path from 'node:path';
import { finishImportsIfFree } from '../../files/hold-library.ts';
import { readYaml } from '../../files/read-yaml.ts';
import { composeLibrary, type Library } from '../../library/compose-library.ts';
import { siteSchema, type Download } from '../../library/site-schema.ts';
import { documentNames } from '../../library/load-library.ts';
import { markedWords } from '../../library/marked-words.ts';
import { mentionsByAddress, type Mention } from '../../library/mentions.ts';
import { readCollections } from '../../materials/load-collections.ts';
import { FaultError } from '../../model/faults/fault.ts';
import { splitAddress } from '../../materials/evidence/resolve-quotation.ts';
import { DOCUMENTS_IN_MENU } from '../../site/pages.ts';
import type { PagePart } from '../checks/page-part.ts';
import { digestEngine } from './engine-digest.ts';
import type { KnownDocument } from './document-record.ts';
import { recordFolder, sweepRecords } from './record-folder.ts';
import { openPool, type WorkerPool } from './worker-pool.ts';
import type { PreparedDocument } from '../../search/index/prepare-document.ts';

/** A library that was read and judged, with what is needed to build its site. */
export interface PreparedBuild {
  library: Library;
  pool: WorkerPool;
  /** What the pages of documents hold, for the checks of links. */
  parts: PagePart[];
  /** In reading order. */
  search: PreparedDocument[];
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

/**
 * Reads, judges and renders a library once, in threads; what was made of a document that has not changed is taken from the last time.
 * @param root the project's folder
 * @param folder the library's folder
 * @param step is told after each document
 * @throws FaultError with everything that is wrong
 */
export async function prepareLibrary(
  root: string,
  folder: string,
  step: (done: number, all: number) => void = () => undefined,
): Promise<PreparedBuild> {
  finishImportsIfFree(folder);
  const names = documentNames(folder);
  const materials = readCollections(folder);
  const records = recordFolder(root, folder);
  const terms = markedWords(materials.collections);
  const map = names.length > DOCUMENTS_IN_MENU;
  const pool = openPool({
    folder,
    records,
    engine: digestEngine(root),
    terms,
    offered: { map, downloads: downloadsOf(folder) },
  });
  try {
    const mentions = byDocument(mentionsByAddress(materials.collections));
    let done = 0;
    const known: KnownDocument[] = await Promise.all(
      names.map(async (name) => {
        const read = await pool.read({ name, mentions: mentions.get(name.replace(/\.mdx$/, '')) ?? [] });
        done += 1;
        step(done, names.length);
        return read;
      }),
    );
    const { library, faults } = composeLibrary(folder, materials, known);
    if (faults.length > 0 || !library) throw new FaultError(faults);
    sweepRecords(records, names);
    const search = new Map(known.flatMap((one) => (one.search ? [[one.search.id, one.search]] : [])));
    return {
      library,
      pool,
      parts: known.flatMap(({ parts }) => parts),
      search: library.editions.map(({ document }) => search.get(document.id)!),
    };
  } catch (error) {
    await pool.close();
    throw error;
  }
}
