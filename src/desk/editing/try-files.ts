import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { shownPath } from '../../files/location.ts';
import { composeLibrary } from '../../library/compose-library.ts';
import { readCollections } from '../../materials/load-collections.ts';
import { FaultError, type Fault } from '../../model/faults/fault.ts';
import type { Desk } from '../server/desk.ts';

/** Files that say something of the whole library, which others are judged beside. */
const SURROUNDINGS = ['site.yaml', 'unheld.yaml'];

/**
 * Everything that the check would find in files if they stood in the library as given: materials, tables, the site's settings.
 * @param files texts by their paths in the library
 * @param beside other files and folders of the library that they speak of
 */
export async function faultsOf(
  desk: Desk,
  files: Readonly<Record<string, string>>,
  beside: readonly string[] = [],
): Promise<Fault[]> {
  const { readings } = await desk.reader.read();
  const folder = mkdtempSync(path.join(tmpdir(), 'zhangju-desk-'));
  try {
    for (const name of [...SURROUNDINGS, ...beside]) {
      const own = path.join(desk.folder, name);
      if (existsSync(own)) cpSync(own, path.join(folder, name), { recursive: true });
    }
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const { faults } = composeLibrary(folder, readCollections(folder), [...readings.values()]);
    // What is wrong elsewhere in the library was wrong before.
    const own = new Set(Object.keys(files).map((name) => shownPath(path.join(folder, name))));
    return faults.filter(({ file }) => file !== undefined && own.has(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @throws FaultError when the check would find anything in the files */
export async function requireSound(desk: Desk, files: Readonly<Record<string, string>>): Promise<void> {
  const faults = await faultsOf(desk, files);
  if (faults.length > 0) throw new FaultError(faults);
}
