import type { StructuredDocument } from '../documents/model.ts';

/** What search needs to know of a document. */
export type SearchableDocument = Pick<
  StructuredDocument,
  'id' | 'title' | 'shortTitle' | 'genre' | 'sections' | 'blocks'
>;
