import type { Library } from '../library/load-library.ts';
import { articlePath, documentPath, tableName, tablePath } from '../model/page-paths.ts';
import { ARTICLES, menu, readingOrder, SEARCH } from './pages.ts';

/** Every page beside the documents with the names that menus and titles give it, for a search that asks for one of them. */
export function namedPages(library: Library): { path: string; names: string[] }[] {
  const documents = new Set(library.editions.map(({ document }) => documentPath(document.id)));
  const titles = new Map([
    ...library.articles.map(({ id, frontmatter }): [string, string] => [articlePath(id), frontmatter.title]),
    ...library.datasets.map(({ id, data }): [string, string] => [tablePath(id), data.title]),
  ]);
  const numbers = new Map(library.datasets.map(({ id, data }) => [tablePath(id), tableName(data.order)]));
  const pages = new Map<string, string[]>();
  const articles = library.articles.length > 0 ? [ARTICLES] : [];
  for (const { path, name } of [...menu(library), ...readingOrder(library), ...articles]) {
    const plain = path.replace(/#.*/, '');
    if (documents.has(plain) || plain === SEARCH.path) continue;
    pages.set(plain, [...(pages.get(plain) ?? []), name]);
  }
  return [...pages].map(([path, names]) => {
    const all = [...names, titles.get(path), numbers.get(path)].filter((name) => name !== undefined);
    return { path: path.slice(1), names: [...new Set(all)] };
  });
}
