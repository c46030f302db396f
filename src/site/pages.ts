import type { Library } from '../library/load-library.ts';
import { articlePath, documentPath, sourcePath, tableName, tablePath } from '../model/page-paths.ts';

/** A page of the site as menus and previous/next links name it. Paths are from the site's root. */
export interface SitePage {
  path: string;
  name: string;
}

export const HOME: SitePage = { path: '/index.html', name: '首页' };
export const DOCUMENTS: SitePage = { path: '/documents.html', name: '文库' };
export const TABLES: SitePage = { path: '/tables.html', name: '比较表' };
export const GLOSSARY: SitePage = { path: '/glossary.html', name: '词语' };
export const NUMBERS: SitePage = { path: '/numbers.html', name: '数字' };
export const NAMES: SitePage = { path: '/names.html', name: '人名地名机构名' };
export const CONCORDANCE: SitePage = { path: '/concordance.html', name: '逐字索引' };
export const CHECK: SitePage = { path: '/check.html', name: '引文核对' };
export const ARTICLES: SitePage = { path: '/articles.html', name: '专题' };
export const EMENDATIONS: SitePage = { path: '/emendations.html', name: '校勘' };
export const SEARCH: SitePage = { path: '/search.html', name: '检索' };
export const HELP: SitePage = { path: '/help.html', name: '使用说明' };

/** More documents than this are listed on a page of their own only, more articles on their own page only. */
export const DOCUMENTS_IN_MENU = 3;
const ARTICLES_IN_MENU = 2;
/** What fits a line of the header at 1280 px beside name and search box. */
const LONGEST_MENU = 7;

/** True when the documents are too many for the menu, so that they have a list of their own. */
export function listsDocuments({ editions }: Library): boolean {
  return editions.length > DOCUMENTS_IN_MENU;
}

/** The indexes that this library has: terms, figures, names, every word of the text; and the check of quotations. */
export function indexPages({ terms, numbers, names }: Library): SitePage[] {
  return [
    ...(terms.length > 0 ? [GLOSSARY] : []),
    ...(numbers.length > 0 ? [NUMBERS] : []),
    ...(names.length > 0 ? [NAMES] : []),
    CONCORDANCE,
    CHECK,
  ];
}

/** Articles that stand under no other. */
const topArticles = ({ articles }: Library): SitePage[] =>
  articles
    .filter(({ frontmatter }) => frontmatter.parent === undefined)
    .map(({ id, frontmatter }) => ({ path: articlePath(id), name: frontmatter.shortTitle }));

/** Page that tells the origin of the sources: the only one's own, otherwise their list on the home page. */
export function originsPage(library: Library): SitePage {
  const only = library.editions.length === 1 ? library.editions[0] : undefined;
  return { path: only ? sourcePath(only.source.id) : '/index.html#origins', name: '来历' };
}

/**
 * The main menu, at most seven entries: documents, articles, tables, indexes, 校勘, 来历, help. Where that is too many,
 * 来历 and then 校勘 are left to the footer, which always names them.
 */
export function menu(library: Library): SitePage[] {
  const documents = library.editions.map(({ document }) => ({
    path: documentPath(document.id),
    name: document.shortTitle,
  }));
  const articles = topArticles(library);
  const index = indexPages(library)[0];
  const entries = [
    ...(listsDocuments(library) ? [DOCUMENTS] : documents),
    ...(articles.length > ARTICLES_IN_MENU ? [ARTICLES] : articles),
    ...(library.datasets.length > 0 ? [TABLES] : []),
    ...(index ? [{ path: index.path, name: '索引' }] : []),
    EMENDATIONS,
    originsPage(library),
    HELP,
  ];
  for (const spare of ['来历', '校勘']) {
    const place = entries.findIndex(({ name }) => name === spare);
    if (entries.length > LONGEST_MENU && place >= 0) entries.splice(place, 1);
  }
  return entries;
}

/** Entry of the menu that a page belongs to: a table to the tables, a case to the article above it. */
export function menuEntryOf(library: Library, path: string): string {
  if (path.startsWith('/tables/')) return TABLES.path;
  if (/^\/documents-\d+\.html$/u.test(path)) return DOCUMENTS.path;
  const index = indexPages(library);
  if (index.some((page) => page.path === path)) return index[0]?.path ?? path;
  const article = library.articles.find(({ id }) => articlePath(id) === path);
  if (!article) return path;
  const top = articlePath(article.frontmatter.parent ?? article.id);
  return menu(library).some((page) => page.path === top) ? top : ARTICLES.path;
}

/** Articles with those that stand under them right after. */
function articlesInOrder({ articles }: Library): SitePage[] {
  return articles
    .filter(({ frontmatter }) => frontmatter.parent === undefined)
    .flatMap((top) => [top, ...articles.filter(({ frontmatter }) => frontmatter.parent === top.id)])
    .map(({ id, frontmatter }) => ({ path: articlePath(id), name: frontmatter.shortTitle }));
}

/** Every page that is read from beginning to end, in the order in which one would read them. */
export function readingOrder(library: Library): SitePage[] {
  return [
    HOME,
    ...(listsDocuments(library) ? [DOCUMENTS] : []),
    ...library.editions.map(({ document }) => ({ path: documentPath(document.id), name: document.shortTitle })),
    ...articlesInOrder(library),
    ...(library.datasets.length > 0 ? [TABLES] : []),
    ...library.datasets.map(({ id, data }) => ({
      path: tablePath(id),
      name: `${tableName(data.order)}　${data.title}`,
    })),
    ...indexPages(library),
    EMENDATIONS,
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
