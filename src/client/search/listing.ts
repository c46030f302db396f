import type { Span } from '../../search/match.ts';
import type { ManifestDocument } from '../../search/shard-format.ts';
import type { LoadedDocument } from './library.ts';

/** Occurrences to be shown: the documents in order, with how many each has, and where they stand once its words are at hand. */
export interface Listing {
  documents: { entry: ManifestDocument; count: number }[];
  spansOf: (document: LoadedDocument) => readonly Span[];
}
