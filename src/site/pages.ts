import type { Library } from '../library/load-library.ts';
import { fromKinds } from '../materials/load-collections.ts';
import type { HomeDoor, HomeList, Shelf, SitePlace } from '../materials/site-place.ts';
import { documentPath, fromRoot, sourcePath } from '../model/page-paths.ts';
import type { SitePage } from '../model/site-page.ts';

export type { SitePage } from '../model/site-page.ts';

export const HOME: SitePage = { path: '/index.html', name: '首页' };
export const DOCUMENTS: SitePage = { path: '/documents.html', name: '文库' };
export const CONCORDANCE: SitePage = { path: '/concordance.html', name: '逐字索引' };
export const CHECK: SitePage = { path: '/check.html', name: '引文核对' };
export const EMENDATIONS: SitePage = { path: '/emendations.html', name: '文字存疑' };
export const SEARCH: SitePage = { path: '/search.html', name: '检索' };
export const LIST: SitePage = { path: '/list.html', name: '我的课目' };
export const NOTES: SitePage = { path: '/notes.html', name: '我的笔记' };
export const SELF_TEST: SitePage = { path: '/self-test.html', name: '自测' };
export const PRESENT: SitePage = { path: '/present.html', name: '放映' };
export const UPDATES: SitePage = { path: '/updates.html', name: '本期更新', also: ['更新'] };
export const HELP: SitePage = { path: '/help.html', name: '使用说明' };

/** More documents than this are listed on a page of their own only. */
export const DOCUMENTS_IN_MENU = 3;
/** What fits a line of the header at 1280 px beside name and search box. */
const LONGEST_MENU = 7;

/** True when the documents are too many for the menu, so that they have a list of their own. */
export function listsDocuments({ editions }: Library): boolean {
  return editions.length > DOCUMENTS_IN_MENU;
}

const SHELVES: readonly Shelf[] = ['read', 'compare', 'index'];

/** What the kinds of one shelf have to say, in their order. */
function fromShelf<T>(
  library: Library,
  shelf: Shelf,
  visit: <Item>(place: SitePlace<Item>, items: readonly Item[]) => readonly T[],
): T[] {
  return fromKinds(library, ({ place }, items) => (place.shelf === shelf ? visit(place, items) : []));
}

/** The indexes that this library has: terms, figures, names, every word of the text; and the check of quotations. */
export function indexPages(library: Library): SitePage[] {
  return [...fromShelf(library, 'index', (place, items) => place.reading(items)), CONCORDANCE, CHECK];
}

/** The kinds that this library has and that the home page lists, with their pages and how much each holds. */
export function kindsOnHome(library: Library): { path: string; name: string; count: number }[] {
  return SHELVES.flatMap((shelf) =>
    fromShelf(library, shelf, ({ page, homeName }, { length }) =>
      homeName === null || length === 0 ? [] : [{ path: page.path, name: homeName, count: length }],
    ),
  );
}

/** What the kinds offer to show on the home page beside the documents. */
export function doorsOnHome(library: Library): HomeDoor[] {
  return SHELVES.flatMap((shelf) => fromShelf(library, shelf, (place, items) => place.homeDoors?.(items) ?? []));
}

/** The kinds that this library has and that have a list of their own on the home page. */
export function listsOnHome(library: Library): { name: string; id: string; list: HomeList }[] {
  return fromKinds(library, ({ place }, items) =>
    place.homeList && items.length > 0
      ? [{ name: place.page.name, id: fromRoot(place.page.path).replace('.html', ''), list: place.homeList(items) }]
      : [],
  );
}

/** The pages that list all of a kind, for the kinds that this library has. */
export function kindPages(library: Library): SitePage[] {
  return fromKinds(library, ({ place }, items) => (items.length > 0 ? [place.page] : []));
}

/** Page that tells the origin of the sources: the only one's own, otherwise their list on the home page. */
export function originsPage(library: Library): SitePage {
  const only = library.editions.length === 1 ? library.editions[0] : undefined;
  return { path: only ? sourcePath(only.source.id) : '/index.html#origins', name: '来历' };
}

/**
 * The main menu, at most seven entries: documents, what is read, what is compared, indexes, 校勘, 来历, help. Where that is too many,
 * 来历 and then 校勘 are left to the footer, which always names them.
 */
export function menu(library: Library): SitePage[] {
  const documents = library.editions.map(({ document }) => ({
    path: documentPath(document.id),
    name: document.shortTitle,
  }));
  const index = indexPages(library)[0];
  const entries = [
    ...(listsDocuments(library) ? [DOCUMENTS] : documents),
    ...fromShelf(library, 'read', (place, items) => place.menu(items)),
    ...fromShelf(library, 'compare', (place, items) => place.menu(items)),
    ...(index ? [{ path: index.path, name: '索引' }] : []),
    ...(library.editions.some(({ annotations }) => annotations.length > 0) ? [EMENDATIONS] : []),
    originsPage(library),
    HELP,
  ];
  for (const spare of ['来历', '文字存疑']) {
    const place = entries.findIndex(({ name }) => name === spare);
    if (entries.length > LONGEST_MENU && place >= 0) entries.splice(place, 1);
  }
  return entries;
}

/** Entry of the menu that a page belongs to: a table to the tables, a case to the article above it. */
export function menuEntryOf(library: Library, path: string): string {
  if (/^\/documents-[a-z0-9-]+\.html$/u.test(path)) return DOCUMENTS.path;
  if (path.startsWith('/editions/')) return listsDocuments(library) ? DOCUMENTS.path : path;
  const [own] = fromKinds<string>(library, ({ place }, items) => [place.menuEntry?.(items, path) ?? []].flat());
  if (own !== undefined) return own;
  const index = indexPages(library);
  return index.some((page) => page.path === path) ? (index[0]?.path ?? path) : path;
}

/** Every page that is read from beginning to end, in the order in which one would read them. */
export function readingOrder(library: Library): SitePage[] {
  return [
    HOME,
    ...(listsDocuments(library) ? [DOCUMENTS] : []),
    ...library.editions.map(({ document }) => ({ path: documentPath(document.id), name: document.shortTitle })),
    ...fromShelf(library, 'read', (place, items) => place.reading(items)),
    ...fromShelf(library, 'compare', (place, items) => place.reading(items)),
    ...indexPages(library),
    SELF_TEST,
    EMENDATIONS,
    ...(library.record.length > 0 ? [UPDATES] : []),
    ...library.editions.map(({ document, source }) => ({
      path: sourcePath(source.id),
      name: `《${document.shortTitle}》的来历`,
    })),
    HELP,
  ];
}

/** Reading orders with the place of each page, made once for a library: every page asks. */
const orders = new WeakMap<Library, { order: SitePage[]; places: Map<string, number> }>();

function orderOf(library: Library): { order: SitePage[]; places: Map<string, number> } {
  const known = orders.get(library);
  if (known) return known;
  const order = readingOrder(library);
  const made = { order, places: new Map(order.map(({ path }, index) => [path, index])) };
  orders.set(library, made);
  return made;
}

/** The pages before and after `path` in reading order. */
export function neighbours(library: Library, path: string): { previous: SitePage | null; next: SitePage | null } {
  const { order, places } = orderOf(library);
  const index = places.get(path) ?? -1;
  return {
    previous: index > 0 ? (order[index - 1] ?? null) : null,
    next: index >= 0 ? (order[index + 1] ?? null) : null,
  };
}
