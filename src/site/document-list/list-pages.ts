import { offeredFacets } from '../../model/facets.ts';
import type { ListedDocument } from './listed-document.ts';
import { ORDERS } from './orders.ts';

/** So many titles on one page open at once, also from a slow stick, before anything is chosen. */
const ON_PAGE = 100;
/** The route of the list as such; all others begin with it. */
const ROUTE = 'documents';

/** One page of the list of documents, there without a script. */
export interface ListPage {
  /** Name of its route: documents, documents-kind-2 … */
  name: string;
  path: string;
  /** What was chosen: 种类：法律; null when it lists all documents. */
  choice: { key: string; label: string; value: string } | null;
  /** Key of its order. */
  order: string;
  documents: ListedDocument[];
  /** Places of its first and last document in the list, from 1. */
  from: number;
  to: number;
  all: number;
  /** Paths of all pages of this list. */
  siblings: string[];
}

/** A value of a facet with the page that lists its documents. */
export interface ListedValue {
  value: string;
  count: number;
  path: string;
}

/** A facet with its values and the page that names all of them. */
export interface ListedFacet {
  key: string;
  label: string;
  values: ListedValue[];
}

const pathOf = (name: string): string => `/${name}.html`;

/** Cuts a list into pages. */
function cut(
  base: string,
  documents: readonly ListedDocument[],
  about: Pick<ListPage, 'choice' | 'order'>,
  onPage: number,
): ListPage[] {
  const pages = Math.max(1, Math.ceil(documents.length / onPage));
  const names = Array.from({ length: pages }, (_, index) => (index === 0 ? base : `${base}-p${String(index + 1)}`));
  return names.map((name, index) => {
    const own = documents.slice(index * onPage, (index + 1) * onPage);
    return {
      ...about,
      name,
      path: pathOf(name),
      documents: own,
      from: index * onPage + 1,
      to: index * onPage + own.length,
      all: documents.length,
      siblings: names.map(pathOf),
    };
  });
}

/**
 * All pages of the list of a library's documents: all of them in each order, and those of each value of each facet.
 * @param documents in the library's order
 */
export function listPages(
  documents: readonly ListedDocument[],
  onPage = ON_PAGE,
): { pages: ListPage[]; facets: ListedFacet[] } {
  const [usual] = ORDERS;
  const inOrder = (own: readonly ListedDocument[], compare = usual!.compare): ListedDocument[] => own.toSorted(compare);
  const all = ORDERS.flatMap(({ key, compare }) => {
    const base = key === usual!.key ? ROUTE : `${ROUTE}-by-${key}`;
    return cut(base, inOrder(documents, compare), { choice: null, order: key }, onPage);
  });
  const chosen: ListPage[] = [];
  const facets = offeredFacets(documents).map(({ key, label, values }): ListedFacet => ({
    key,
    label,
    values: values.map(({ value, documents: own }, index) => {
      const base = `${ROUTE}-${key}-${String(index + 1)}`;
      chosen.push(...cut(base, inOrder(own), { choice: { key, label, value }, order: usual!.key }, onPage));
      return { value, count: own.length, path: pathOf(base) };
    }),
  }));
  return { pages: [...all, ...chosen], facets };
}
