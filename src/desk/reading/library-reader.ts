import { setImmediate as breathe } from 'node:timers/promises';
import path from 'node:path';
import type { ReadEdition } from '../../edition/edition.ts';
import { finishImportsIfFree } from '../../files/hold-library.ts';
import { composeLibrary, type Library } from '../../library/compose-library.ts';
import { documentNames } from '../../library/load-library.ts';
import { readEdition, type Reading } from '../../library/read-edition.ts';
import { readCollections } from '../../materials/load-collections.ts';
import type { Fault } from '../../model/faults/fault.ts';
import { stampOfDocument, stampOfRest } from './stamps.ts';

/** The library as it is now. */
export interface ReadLibrary {
  library: Library<ReadEdition> | null;
  faults: Fault[];
  readings: ReadonlyMap<string, Reading<ReadEdition>>;
}

/** Reads the library again and again, each part only when a file of it has changed. */
export interface LibraryReader {
  read: () => Promise<ReadLibrary>;
  /** Reads one document; null when there is none of that name. */
  readOne: (id: string) => Reading<ReadEdition> | null;
}

/** Opens a reader of the library in `folder`. */
export function openReader(folder: string): LibraryReader {
  const kept = new Map<string, { stamp: string; source: string; reading: Reading<ReadEdition> }>();
  const unread = new Map<string, { said: string; reading: Reading<ReadEdition> }>();
  let composed: { rest: string; read: ReadLibrary } | null = null;

  const readNamed = (id: string): Reading<ReadEdition> => {
    const known = kept.get(id);
    if (known && known.stamp === stampOfDocument(folder, id, known.source)) return known.reading;
    const { edition, faults, ledgerFaults } = readEdition(folder, `${id}.mdx`);
    const reading = { edition, faults, ledgerFaults };
    const source = edition?.source.id ?? id;
    if (edition) {
      kept.set(id, { stamp: stampOfDocument(folder, id, source), source, reading });
      unread.delete(id);
      return reading;
    }
    kept.delete(id);
    // What could not be read may hang on files that nobody knows, so it is read each time; the library is put together anew only when
    // something else is wrong with it than before.
    const said = JSON.stringify([faults, ledgerFaults]);
    const before = unread.get(id);
    if (before?.said === said) return before.reading;
    unread.set(id, { said, reading });
    return reading;
  };
  const sameAs = (readings: ReadLibrary['readings'], before: ReadLibrary['readings']): boolean =>
    readings.size === before.size && [...readings].every(([id, reading]) => before.get(id) === reading);

  const read = async (): Promise<ReadLibrary> => {
    finishImportsIfFree(folder);
    const readings = new Map<string, Reading<ReadEdition>>();
    for (const name of documentNames(folder)) {
      const id = path.basename(name, '.mdx');
      readings.set(id, readNamed(id));
      // Hundreds of documents take seconds the first time; other requests are answered meanwhile.
      if (readings.size % 10 === 0) await breathe();
    }
    const rest = stampOfRest(folder);
    if (composed?.rest === rest && sameAs(readings, composed.read.readings)) return composed.read;
    const whole = { ...composeLibrary(folder, readCollections(folder), [...readings.values()]), readings };
    composed = { rest, read: whole };
    return whole;
  };

  // One after the other: who asks after a change must not be given what was read before it.
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: () => {
      const reading = last.then(read);
      last = reading.catch(() => undefined);
      return reading;
    },
    readOne: (id) => {
      finishImportsIfFree(folder);
      return documentNames(folder).includes(`${id}.mdx`) ? readNamed(id) : null;
    },
  };
}
