import type { Edition } from '../../edition/edition.ts';
import { html, type Html } from './html.ts';

/** The kind of a page, by which all pages are chosen: documents, articles, tables. */
export const KIND = '类别';

/** Something by which readers choose among documents, with what one document has of it. */
export interface DocumentFacet {
  name: string;
  values: readonly string[];
}

/** By what readers can choose this document. */
export function documentFacets({ document, source }: Pick<Edition, 'document' | 'source'>): DocumentFacet[] {
  return [
    { name: KIND, values: [document.genre] },
    { name: '文本', values: [source.origin.official ? '官方发布件' : '转载本'] },
  ];
}

/**
 * What Pagefind is to know of a document beside its words: filters, each in an element of its own, so that a value may hold any sign;
 * the order of the library. Nobody sees it.
 */
export function pagefindMarks(edition: Pick<Edition, 'document' | 'source'>): Html {
  const { order } = edition.document.frontmatter;
  const filters = documentFacets(edition).flatMap(({ name, values }) => values.map((value) => ({ name, value })));
  const marks = [
    ...filters.map(({ name, value }) => html`<b hidden data-pagefind-filter="${name}">${value}</b>`),
    html`<b hidden data-pagefind-sort="次序">${order}</b>`,
  ];
  return html`${marks}`;
}
