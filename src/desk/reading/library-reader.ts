import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { ReadEdition } from '../../edition/edition.ts';
import { finishImportsIfFree } from '../../files/hold-library.ts';
import { composeLibrary, type Library } from '../../library/compose-library.ts';
import { documentNames } from '../../library/load-library.ts';
import { readEdition, type Reading } from '../../library/read-edition.ts';
import { readCollections } from '../../materials/load-collections.ts';
import type { Fault } from '../../model/faults/fault.ts';

/** The library as it is now. */
export interface ReadLibrary {
  library: Library<ReadEdition> | null;
  faults: Fault[];
  readings: ReadonlyMap<string, Reading<ReadEdition>>;
}

/** Reads the library again and again, each document only when a file of it has changed. */
export interface LibraryReader {
  read: () => Promise<ReadLibrary>;
}

/** Size and time of each file that a document is made of. */
function stampOf(folder: string, id: string, source: string): string {
  const sources = path.join(folder, 'sources', source);
  let names: string[] = [];
  try {
    names = readdirSync(sources).sort();
  } catch {
    // No source: the reading says so.
  }
  const files = [
    ...['documents/', 'ledger/', 'annotations/'].map((place) =>
      path.join(folder, `${place}${id}${place === 'documents/' ? '.mdx' : '.yaml'}`),
    ),
    ...names.map((name) => path.join(sources, name)),
  ];
  return files
    .map((file) => {
      const stats = statSync(file, { throwIfNoEntry: false });
      return stats ? `${String(stats.size)}:${String(stats.mtimeMs)}:${String(stats.ino)}` : '-';
    })
    .join(' ');
}

/** Opens a reader of the library in `folder`. */
export function openReader(folder: string): LibraryReader {
  const kept = new Map<string, { stamp: string; source: string; reading: Reading<ReadEdition> }>();
  const readOne = (name: string): Reading<ReadEdition> => {
    const id = path.basename(name, '.mdx');
    const known = kept.get(id);
    const before = known && stampOf(folder, id, known.source);
    if (known && known.stamp === before) return known.reading;
    const { edition, faults, ledgerFaults } = readEdition(folder, name);
    const reading = { edition, faults, ledgerFaults };
    const source = edition?.source.id ?? id;
    // What could not be read may hang on files that nobody knows.
    if (edition) kept.set(id, { stamp: stampOf(folder, id, source), source, reading });
    else kept.delete(id);
    return reading;
  };
  const read = async (): Promise<ReadLibrary> => {
    finishImportsIfFree(folder);
    const readings = new Map<string, Reading<ReadEdition>>();
    for (const name of documentNames(folder)) {
      readings.set(path.basename(name, '.mdx'), readOne(name));
      // Hundreds of documents take seconds the first time; other requests are answered meanwhile.
      await breathe();
    }
    return { ...composeLibrary(folder, readCollections(folder), [...readings.values()]), readings };
  };
  // One after the other: who asks after a change must not be given what was read before it.
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: () => {
      const reading = last.then(read);
      last = reading.catch(() => undefined);
      return reading;
    },
  };
}
