import type { Library } from '../../library/load-library.ts';
import { listedDocument } from './listed-document.ts';
import { listPages } from './list-pages.ts';

const made = new WeakMap<Library, ReturnType<typeof listPages>>();

/** The list of a library's documents, made once: every page of it asks. */
export function currentList(library: Library): ReturnType<typeof listPages> {
  const known = made.get(library) ?? listPages(library.editions.map(listedDocument));
  made.set(library, known);
  return known;
}
