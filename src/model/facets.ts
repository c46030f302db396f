import { dateOf, METADATA_FIELDS, ORIGINS, type DocumentMetadata } from './metadata.ts';

/** Something by which readers choose among documents. */
export interface Facet {
  key: string;
  label: string;
}

/** A document as far as facets ask. */
interface Described {
  metadata?: DocumentMetadata;
  origin: keyof typeof ORIGINS;
}

/** What stands for a value that no document states. */
export const UNSTATED = '未载';

/** All facets, in the order in which they are offered. */
export const FACETS: readonly Facet[] = METADATA_FIELDS.flatMap((field): Facet[] => [
  ...(field.facet ? [{ key: field.key, label: field.label }] : []),
  // The year stands beside the region, where the dates would be.
  ...(field.key === 'issuer' ? [{ key: 'year', label: '年份' }] : []),
]).concat({ key: 'origin', label: '文本' });

/** The values that a document has for a facet; `UNSTATED` alone when it has none. */
export function facetValues({ metadata = {}, origin }: Described, key: string): readonly string[] {
  if (key === 'origin') return [ORIGINS[origin]];
  const values =
    key === 'year' ? [dateOf(metadata)?.slice(0, 4) ?? []].flat() : metadata[key as keyof DocumentMetadata];
  return values === undefined || values.length === 0 ? [UNSTATED] : values;
}
