import { type PairForms, pairOffsets } from '../core/pairs/follow-pairs.ts';
import type { Manifest } from '../core/shard-format.ts';
import { findPair, shardOfPair } from './index-shards.ts';
import type { ShardSource } from './load-shard.ts';

// A short text needs all of its pairs; asking for them one after the other would only cost time.
const fewestShards = 4;
const shardsAtOnce = 3;
// Bytes that the words of a document take to transfer, for each of its characters.
const bytesOfCharacter = 1.1;
// So few documents are read to be shown in any case.
const alwaysRead = 2;

/**
 * Documents that may hold a long text, by those of its pairs that take least to bring. Pairs that stand in very many places
 * are in large shards, and once the others leave few documents it takes less to read these.
 * @param folded with other forms folded
 * @returns places in the manifest, in order; undefined when the whole index should tell
 * @throws {ShardError} when a part of the index cannot be had
 */
export async function proposeCheaply(
  folded: string,
  manifest: Manifest,
  source: ShardSource,
): Promise<number[] | undefined> {
  const shards = new Map<number, { bytes: number; pairs: string[] }>();
  for (const offset of pairOffsets(folded.length)) {
    const pair = folded.slice(offset, offset + 2);
    const { place, bytes } = shardOfPair(pair, manifest);
    const known = shards.get(place) ?? { bytes, pairs: [] };
    shards.set(place, { bytes, pairs: [...known.pairs, pair] });
  }
  const ordered = [...shards.values()].sort((a, b) => a.bytes - b.bytes);
  if (ordered.filter(({ bytes }) => bytes > 0).length < fewestShards) return undefined;
  let proposed: Set<number> | undefined;
  for (let from = 0; from < ordered.length; from += shardsAtOnce) {
    const next = ordered.slice(from, from + shardsAtOnce).flatMap(({ pairs }) => pairs);
    for (const forms of await Promise.all(next.map((pair) => findPair(pair, manifest, source)))) {
      const own = documentsOf(forms, manifest.origins);
      proposed = proposed ? new Set([...proposed].filter((place) => own.has(place))) : own;
    }
    const left = ordered.slice(from + shardsAtOnce).reduce((sum, { bytes }) => sum + bytes, 0);
    const places = [...(proposed ?? [])];
    const toRead = places.reduce((sum, place) => sum + manifest.documents[place]!.characters * bytesOfCharacter, 0);
    if (left > 0 && (places.length <= alwaysRead || toRead < left)) return places.sort((a, b) => a - b);
  }
  return undefined;
}

// The documents in which a pair stands, in whatever form.
function documentsOf(forms: PairForms, origins: readonly number[]): Set<number> {
  const documents = new Set<number>();
  for (const { postings } of forms) {
    let document = 0;
    for (const place of postings.at) {
      while (origins[document + 1]! <= place) document += 1;
      documents.add(document);
    }
  }
  return documents;
}
