import type { StructuredDocument } from '../../model/document.ts';

/** What search needs to know of a document. */
export type SearchableDocument = Pick<
  StructuredDocument,
  'id' | 'title' | 'shortTitle' | 'genre' | 'sections' | 'blocks'
>;
