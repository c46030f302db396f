import type { Order } from '../../search/engine/listing.ts';

/** How an answer is shown, beside the query. */
export interface AnswerView {
  /** Count occurrences across punctuation among the others. */
  across: boolean;
  /** One kind of material only; '' for all. */
  kind: string;
  order: Order;
  /** Only documents with these values: `{ year: '2019' }`. */
  facets: Readonly<Record<string, string>>;
}

// Before the key of a facet in an address, so that it is never taken for something else.
const facetPrefix = 'by-';

/** Reads the view that an address asks for. */
export function readView(asked: URLSearchParams): AnswerView {
  return {
    across: asked.get('across') === '1',
    kind: asked.get('kind') ?? '',
    order: asked.get('order') === 'library' ? 'library' : 'nearest',
    facets: Object.fromEntries(
      [...asked].flatMap(([name, value]) =>
        name.startsWith(facetPrefix) ? [[name.slice(facetPrefix.length), value]] : [],
      ),
    ),
  };
}

/** Relative address of the results page for a query. */
export function searchAddress(
  query: string,
  { across = false, kind = '', order, facets = {} }: Partial<AnswerView> = {},
): string {
  const parameters = new URLSearchParams({ q: query });
  if (kind !== '') parameters.set('kind', kind);
  if (across) parameters.set('across', '1');
  if (order === 'library') parameters.set('order', order);
  for (const [key, value] of Object.entries(facets)) parameters.set(facetPrefix + key, value);
  return `search.html?${parameters.toString()}`;
}

/** A longer query is a passage: an address of it would take a browser seconds, and be cut off where it is passed on. */
export const longestInAddress = 2000;

/** Relative address of the check of quotations for a passage; without a long one, which has to be pasted there. */
export function checkAddress(passage: string): string {
  if (passage.length > longestInAddress) return 'check.html';
  return `check.html?${new URLSearchParams({ q: passage }).toString()}`;
}

/** Relative address, from the site's root, of a block, with the words to be marked on arrival. */
export function blockAddress(document: string, eId: string, query?: string, across = false): string {
  const parameters = new URLSearchParams();
  if (query !== undefined) parameters.set('hl', query);
  if (across) parameters.set('across', '1');
  const search = parameters.toString();
  return `documents/${document}.html${search === '' ? '' : `?${search}`}#${eId}`;
}
