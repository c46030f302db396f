import type { Span } from '../core/match.ts';
import type { Request } from '../core/operators.ts';
import type { Query } from '../core/query.ts';
import type { Manifest, ManifestDocument } from '../core/shard-format.ts';
import type { LoadedDocument } from './library.ts';

/** Ways in which an occurrence can answer a query. For several words `exact` is: all of them in one block. */
export type Way = 'exact' | 'across' | 'variants' | 'section' | 'whole';

/** Every way, the nearest first. */
export const ways: readonly Way[] = ['exact', 'across', 'variants', 'section', 'whole'];

/** Where the occurrences stand in a document, by their ways. */
export type WaySpans = Partial<Record<Way, Span[]>>;

/** How often each way answers in one document. */
export interface DocumentHits extends Record<Way, number> {
  entry: ManifestDocument;
  /** Occurrences in other forms, by the form without separators. */
  forms: ReadonlyMap<string, number>;
  /** True when one of them stands in the document's title. */
  inTitle: boolean;
  /** Blocks in which occurrences begin; only where the document's words told. */
  paragraphs?: Record<Way, number>;
}

/** The whole answer to a query; for each way, the number of its occurrences. */
export interface Answer extends Record<Way, number> {
  query: Query;
  /** Set when spaces, quotation marks, minus signs or a field were taken as such. */
  request?: Request;
  /** `words`: the query has several words, looked for near one another. */
  mode: 'phrase' | 'words';
  /** Several words that also stand joined, without anything between them, and how often. */
  joined?: { text: string; count: number };
  /** True when the words were found only by counting other forms, and separators between characters, too. */
  otherForms: boolean;
  /** `index`: the index told where to look. `scan`: every text was read. */
  engine: 'index' | 'scan';
  /** True when every text had to be read because the index failed. */
  indexFailed: boolean;
  /** One entry for each document with an occurrence, in the library's order. */
  hits: DocumentHits[];
  /** Finds the occurrences in a document's words. */
  find: (document: LoadedDocument) => WaySpans;
  /** Documents whose words could not be had though they were needed. */
  unsearched: ManifestDocument[];
  manifest: Manifest;
}
