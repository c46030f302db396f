import { existsSync } from 'node:fs';
import path from 'node:path';
import { idProblem } from '../model/portable-name.ts';

/** What a document leaves in a library under its own name; any of it may stand there without the others. */
const PLACES = ['documents/*.mdx', 'sources/*', 'ledger/*.yaml', 'annotations/*.yaml'];

/** The first id after `id`, by number, of which nothing in the library speaks: id-2, id-3. */
export function freeId(folder: string, id: string): string {
  for (let number = 2; ; number += 1) {
    const end = `-${String(number)}`;
    // One that is as long as an id may be loses its end.
    const kept = idProblem(`${id}${end}`) === null ? id : id.slice(0, -end.length).replace(/(?<!-)-+$/u, '');
    const free = `${kept}${end}`;
    if (!PLACES.some((place) => existsSync(path.join(folder, place.replace('*', free))))) return free;
  }
}
