import type { Library } from '../library/load-library.ts';
import { documentPath, fromRoot } from '../model/page-paths.ts';
import { kindPages, menu, readingOrder, SEARCH } from './pages.ts';

/** Every page beside the documents with the names that menus and titles give it, for a search that asks for one of them. */
export function namedPages(library: Library): { path: string; names: string[] }[] {
  const documents = new Set(library.editions.map(({ document }) => documentPath(document.id)));
  const pages = new Map<string, { names: string[]; also: readonly string[] }>();
  for (const { path, name, also = [] } of [...menu(library), ...readingOrder(library), ...kindPages(library)]) {
    const plain = path.replace(/#.*/, '');
    if (documents.has(plain) || plain === SEARCH.path) continue;
    pages.set(plain, { names: [...(pages.get(plain)?.names ?? []), name], also });
  }
  return [...pages].map(([path, { names, also }]) => ({
    path: fromRoot(path),
    names: [...new Set([...names, ...also])],
  }));
}
