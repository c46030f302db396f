import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { finishImportsIfFree } from '../files/hold-library.ts';
import { contentFolder } from '../files/location.ts';
import { readCollections } from '../materials/load-collections.ts';
import { FaultError, type Fault } from '../model/faults/fault.ts';
import { keepFaults } from '../model/faults/keep-faults.ts';
import type { ReadEdition } from '../edition/edition.ts';
import { composeLibrary, type Library } from './compose-library.ts';
import { readEdition } from './read-edition.ts';

export type { Library } from './compose-library.ts';

/** Names of the files of a library's documents, in a fixed order. */
export function documentNames(folder: string): string[] {
  const documents = path.join(folder, 'documents');
  if (!existsSync(documents)) return [];
  return readdirSync(documents)
    .filter((name) => name.endsWith('.mdx'))
    .sort();
}

/** Reads the library and reports everything that is wrong with it. `library` is null when it cannot be used at all. */
export function inspectLibrary(folder = contentFolder()): { library: Library<ReadEdition> | null; faults: Fault[] } {
  const faults: Fault[] = [];
  keepFaults(faults, () => {
    finishImportsIfFree(folder);
  });
  const readings = documentNames(folder).map((name) => {
    const { edition, faults, ledgerFaults } = readEdition(folder, name);
    return { edition, faults, ledgerFaults };
  });
  const composed = composeLibrary(folder, readCollections(folder), readings);
  return { library: composed.library, faults: [...faults, ...composed.faults] };
}

/**
 * Reads a library that is known to be sound.
 * @throws FaultError with everything that is wrong.
 */
export function loadLibrary(folder = contentFolder()): Library<ReadEdition> {
  const { library, faults } = inspectLibrary(folder);
  if (faults.length > 0 || !library) throw new FaultError(faults);
  return library;
}
