import { dateOf, METADATA_FIELDS, ORIGINS, type DocumentMetadata } from './metadata.ts';

/** Something by which readers choose among documents. */
export interface Facet {
  key: string;
  label: string;
}

/** A document as far as facets ask. */
export interface Described {
  genre: string;
  metadata?: DocumentMetadata;
  origin: keyof typeof ORIGINS;
}

/** A value of a facet with the documents that have it. */
export interface FacetValue<D> {
  value: string;
  documents: D[];
}

/** What stands for a value that no document states. */
export const UNSTATED = '没有写明';

/** All facets, in the order in which they are offered. */
export const FACETS: readonly Facet[] = [
  { key: 'genre', label: '类别' },
  ...METADATA_FIELDS.flatMap((field): Facet[] => [
    ...(field.facet ? [{ key: field.key, label: field.label }] : []),
    ...(field.key === 'issuer' ? [{ key: 'year', label: '年份' }] : []),
  ]),
  { key: 'origin', label: '文本' },
];

/** The values that a document has for a facet; `UNSTATED` alone when it has none. */
export function facetValues({ genre, metadata = {}, origin }: Described, key: string): readonly string[] {
  if (key === 'origin') return [ORIGINS[origin]];
  if (key === 'genre') return [genre];
  const values =
    key === 'year' ? [dateOf(metadata)?.slice(0, 4) ?? []].flat() : metadata[key as keyof DocumentMetadata];
  return values === undefined || values.length === 0 ? [UNSTATED] : values;
}

/** The documents by their values of a facet: the most frequent value first, years from the last; what is not stated at the end. */
export function groupByValue<D extends Described>(documents: readonly D[], key: string): FacetValue<D>[] {
  const groups = new Map<string, D[]>();
  for (const document of documents)
    for (const value of facetValues(document, key)) {
      const group = groups.get(value);
      if (group) group.push(document);
      else groups.set(value, [document]);
    }
  const values = [...groups].map(([value, own]) => ({ value, documents: own }));
  const last = ({ value }: FacetValue<D>): number => Number(value === UNSTATED);
  return values.sort(
    (a, b) =>
      last(a) - last(b) ||
      (key === 'year' ? 0 : b.documents.length - a.documents.length) ||
      (key === 'year' ? -1 : 1) * (a.value < b.value ? -1 : 1),
  );
}

/**
 * The facets that help to choose among these documents: those that tell at least two of them apart. What an office calls the category of
 * a document is left out where its kind is stated, which says it better.
 */
export function offeredFacets<D extends Described>(documents: readonly D[]): (Facet & { values: FacetValue<D>[] })[] {
  const facets = FACETS.map((facet) => ({ ...facet, values: groupByValue(documents, facet.key) })).filter(
    ({ values }) => values.length > 1,
  );
  return facets.some(({ key }) => key === 'kind') ? facets.filter(({ key }) => key !== 'genre') : facets;
}
