import type { ListedRow, ListPayload } from '../../model/list-payload.ts';
import { facetValues, offeredFacets } from '../../model/facets.ts';
import type { ListedDocument } from './listed-document.ts';
import { ORDERS } from './orders.ts';

/**
 * What the reader's script filters and sorts: names and values once, documents in the usual order with their places in the others.
 * @param documents in the library's order
 */
export function listPayload(documents: readonly ListedDocument[]): ListPayload {
  const facets = offeredFacets(documents).map(({ key, label, values }) => ({
    key,
    label,
    values: values.map(({ value }) => value),
  }));
  const numbers = facets.map(({ values }) => new Map(values.map((value, index) => [value, index])));
  const orders = ORDERS.map(({ key, compare }) => ({
    key,
    places: new Map(documents.toSorted(compare).map(({ id }, place) => [id, place])),
  }));
  const [usual, ...others] = orders;
  const rows = documents
    .toSorted((a, b) => (usual?.places.get(a.id) ?? 0) - (usual?.places.get(b.id) ?? 0))
    .map((document): ListedRow => [
      document.id,
      document.title,
      document.date,
      document.number,
      facets.map(({ key }, index) => facetValues(document, key).map((value) => numbers[index]?.get(value) ?? 0)),
      others.map(({ places }) => places.get(document.id) ?? 0),
    ]);
  return { facets, orders: orders.map(({ key }) => key), rows };
}
