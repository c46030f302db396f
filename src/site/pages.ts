import type { Library } from '../library/load-library.ts';

/** A page of the site as menus and previous/next links name it. Paths are from the site's root. */
export interface SitePage {
  path: string;
  name: string;
}

/** Path of a document's page, of one of its blocks when `eId` is given. */
export function documentPath(id: string, eId?: string): string {
  return `/documents/${id}.html${eId === undefined ? '' : `#${eId}`}`;
}

/** Path of the page that says where a source came from. */
export function sourcePath(id: string): string {
  return `/sources/${id}.html`;
}

export const HOME: SitePage = { path: '/index.html', name: '首页' };
export const EMENDATIONS: SitePage = { path: '/emendations.html', name: '校勘' };
export const SEARCH: SitePage = { path: '/search.html', name: '检索' };
export const HELP: SitePage = { path: '/help.html', name: '使用说明' };

/** More documents than this are listed on the home page only. */
const DOCUMENTS_IN_MENU = 3;

/** The main menu. */
export function menu(library: Library): SitePage[] {
  const documents = library.editions.map(({ document }) => ({
    path: documentPath(document.id),
    name: document.shortTitle,
  }));
  const listed = documents.length > DOCUMENTS_IN_MENU ? [{ path: '/index.html#documents', name: '文库' }] : documents;
  const only = library.editions.length === 1 ? library.editions[0] : undefined;
  const origins = { path: only ? sourcePath(only.source.id) : '/index.html#origins', name: '来历' };
  return [...listed, EMENDATIONS, origins, HELP];
}

/** Every page that is read from beginning to end, in the order in which one would read them. */
export function readingOrder(library: Library): SitePage[] {
  return [
    HOME,
    ...library.editions.map(({ document }) => ({ path: documentPath(document.id), name: document.shortTitle })),
    EMENDATIONS,
    ...library.editions.map(({ document, source }) => ({
      path: sourcePath(source.id),
      name: `《${document.shortTitle}》的来历`,
    })),
    HELP,
  ];
}

/** The pages before and after `path` in reading order. */
export function neighbours(library: Library, path: string): { previous: SitePage | null; next: SitePage | null } {
  const order = readingOrder(library);
  const index = order.findIndex((page) => page.path === path);
  return {
    previous: index > 0 ? (order[index - 1] ?? null) : null,
    next: index >= 0 ? (order[index + 1] ?? null) : null,
  };
}
