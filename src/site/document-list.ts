import type { Edition } from '../edition/edition.ts';
import { DOCUMENTS } from './pages.ts';

/** So many titles on one page open at once, also from a slow stick. */
const ON_PAGE = 500;

type ListedDocument = Edition['document'];

/** The documents of one kind on one page of the list. */
export interface ListedGroup {
  genre: string;
  /** Of which the page that names the kind first has the heading's id. */
  id: string;
  documents: ListedDocument[];
}

/** One page of the list of documents. */
export interface ListPage {
  path: string;
  groups: ListedGroup[];
  /** Places of its first and last document in the list, from 1. */
  from: number;
  to: number;
}

/** A kind with its number of documents and the page on which its documents begin. */
export interface ListedGenre {
  genre: string;
  count: number;
  href: string;
}

/** Name of the route of a page, from 1: documents, documents-2 … */
const nameOf = (page: number): string =>
  `${DOCUMENTS.path.slice(1, -'.html'.length)}${page === 1 ? '' : `-${String(page)}`}`;

/** The list of a library's documents, by kind and then in the library's order, cut into pages. */
export function listPages(
  documents: readonly ListedDocument[],
  onPage = ON_PAGE,
): { pages: ListPage[]; genres: ListedGenre[] } {
  const byGenre = new Map<string, ListedDocument[]>();
  for (const document of documents) byGenre.set(document.genre, [...(byGenre.get(document.genre) ?? []), document]);
  const ordered = [...byGenre.values()].flat();
  const ids = new Map([...byGenre.keys()].map((genre, index) => [genre, `kind-${String(index + 1)}`]));
  const pages = Array.from({ length: Math.ceil(ordered.length / onPage) }, (_, index): ListPage => {
    const own = ordered.slice(index * onPage, (index + 1) * onPage);
    return {
      path: `/${nameOf(index + 1)}.html`,
      groups: [...new Set(own.map(({ genre }) => genre))].map((genre) => ({
        genre,
        id: ids.get(genre) ?? '',
        documents: own.filter((document) => document.genre === genre),
      })),
      from: index * onPage + 1,
      to: index * onPage + own.length,
    };
  });
  const genres = [...byGenre].map(([genre, { length }]) => {
    const first = pages.find(({ groups }) => groups.some((group) => group.genre === genre));
    return { genre, count: length, href: `${first?.path ?? ''}#${ids.get(genre) ?? ''}` };
  });
  return { pages, genres };
}

/** Parameters of the routes of the list, for `getStaticPaths`. */
export const listRoutes = (documents: readonly ListedDocument[]): { params: { documents: string } }[] =>
  listPages(documents).pages.map((_, index) => ({ params: { documents: nameOf(index + 1) } }));
