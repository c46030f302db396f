import { originKind } from '../../edition/schemas/origin.ts';
import type { Edition } from '../../edition/edition.ts';
import { FACETS, facetValues, UNSTATED } from '../../model/facets.ts';
import { dateOf } from '../../model/metadata.ts';
import { html, type Html } from './html.ts';

/** The kind of a page, by which all pages are chosen: documents, articles, tables. */
export const KIND = '类别';

/** Something by which readers choose among documents, with what one document has of it. */
export interface DocumentFacet {
  name: string;
  values: readonly string[];
}

type Described = Pick<Edition, 'document' | 'source'>;

/** By what readers can choose this document: its kind of material, and what it states of issuer, year, region … */
export function documentFacets({ document, source }: Described): DocumentFacet[] {
  const described = { genre: document.genre, metadata: document.metadata ?? {}, origin: originKind(source.origin) };
  return FACETS.map(({ key, label }) => ({
    name: label,
    values: facetValues(described, key).filter((value) => value !== UNSTATED),
  }));
}

/**
 * What Pagefind is to know of a document beside its words: filters, each in an element of its own, so that a value may hold any sign;
 * the order of the library and the date, by which results can be sorted. Nobody sees it.
 */
export function pagefindMarks(edition: Described): Html {
  const { document } = edition;
  const date = dateOf(document.metadata ?? {});
  const marks = [
    ...documentFacets(edition).flatMap(({ name, values }) =>
      values.map((value) => html`<b hidden data-pagefind-filter="${name}">${value}</b>`),
    ),
    html`<b hidden data-pagefind-sort="次序">${document.frontmatter.order}</b>`,
    date !== null && html`<b hidden data-pagefind-sort="日期">${date}</b>`,
  ];
  return html`${marks}`;
}
