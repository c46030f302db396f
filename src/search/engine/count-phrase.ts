import { hasPunctuation } from '../core/separators.ts';
import type { Manifest } from '../core/shard-format.ts';
import { matchInIndex } from './index-matches.ts';
import { findUnit } from './index-shards.ts';
import { variantsOf } from './library.ts';
import type { ShardSource } from './load-shard.ts';

/** How often a text stands in one document: as typed, across separators, in other forms of its characters. */
export interface PhraseCounts {
  exact: number;
  across: number;
  variants: number;
  /** Occurrences in other forms, by the form without separators. */
  forms: Map<string, number>;
  /** True when one of them stands in the document's title. */
  inTitle: boolean;
}

/** Counts by the document's place in the library, in order. */
export type LibraryCounts = Map<number, PhraseCounts>;

/** A longer text is proposed by its beginning and decided by the words: more pairs would only cost time. */
export const longestFollowed = 64;

/** True when the index alone can tell where a folded text stands; otherwise it only proposes documents. */
export function canCount(needle: string): boolean {
  const cutsPair = /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(needle);
  return needle.length <= longestFollowed && !cutsPair;
}

/**
 * Counts a text in every document by the index, without reading the documents.
 * @param needle folded, of which `canCount` is true
 * @param loosely also across separators, unless the needle holds some, and in other forms
 * @throws {ShardError} when the index cannot be had
 */
export async function countPhrase(
  needle: string,
  loosely: boolean,
  manifest: Manifest,
  source: ShardSource,
): Promise<LibraryCounts> {
  const { fold } = variantsOf(manifest);
  const counts: LibraryCounts = new Map();
  const at = (document: number): PhraseCounts => {
    const known = counts.get(document) ?? {
      ...{ exact: 0, across: 0, variants: 0, inTitle: false },
      forms: new Map<string, number>(),
    };
    counts.set(document, known);
    return known;
  };
  const addForm = (own: PhraseCounts, form: string, count: number) => {
    own.variants += count;
    own.forms.set(form, (own.forms.get(form) ?? 0) + count);
  };
  if (needle.length === 1) {
    for (const { text, value } of await findUnit(fold(needle), manifest, source)) {
      if (text !== needle && !loosely) continue;
      value.documents.forEach((document, index) => {
        const count = value.counts[index]!;
        if (text === needle) at(document).exact += count;
        else addForm(at(document), text, count);
      });
    }
    return inOrder(counts);
  }
  const apart = loosely && !hasPunctuation(needle);
  const { starts, ends, forms, written } = await matchInIndex(fold(needle), apart, manifest, source);
  const { origins } = manifest;
  let document = 0;
  for (let match = 0; match < starts.length; match += 1) {
    const start = starts[match]!;
    const form = written[forms[match]!]!;
    if (form !== needle && !loosely) continue;
    // Within a form the places are in order; where another form begins, the documents begin anew.
    if (start < origins[document]!) document = 0;
    while (origins[document + 1]! <= start) document += 1;
    const own = at(document);
    own.inTitle ||= start - origins[document]! < manifest.documents[document]!.titleEnd;
    if (form !== needle) addForm(own, form, 1);
    else if (ends[match]! - start === needle.length) own.exact += 1;
    else own.across += 1;
  }
  return inOrder(counts);
}

function inOrder(counts: LibraryCounts): LibraryCounts {
  return new Map([...counts].sort(([a], [b]) => a - b));
}
