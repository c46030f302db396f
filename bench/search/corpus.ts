import type { Companion } from '../../src/model/companion.ts';
import type { SearchableDocument } from '../../src/search/core/searchable.ts';
import type { Vocabulary } from '../../src/search/index/vocabulary.ts';
import { linesOf } from './plain-text.ts';

/** A library that is measured. */
export interface Corpus {
  /** ASCII, names its folder below bench/output. */
  key: string;
  /** For people. */
  name: string;
  documents: readonly SearchableDocument[];
  companions?: readonly Companion[];
  vocabulary?: Vocabulary;
  /** How often each index is built; the median counts. */
  builds: number;
}

/** UTF-16 units of a library's text, and its bytes as UTF-8 with one line end for each line. */
export function sizeOfText(documents: readonly SearchableDocument[]): { characters: number; bytes: number } {
  let [characters, bytes] = [0, 0];
  for (const line of documents.flatMap(linesOf)) {
    characters += line.length;
    bytes += Buffer.byteLength(line) + 1;
  }
  return { characters, bytes };
}
