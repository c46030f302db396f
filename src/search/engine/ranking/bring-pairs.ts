import type { Terms } from '../../core/ranking/read-terms.ts';
import type { Manifest } from '../../core/shard-format.ts';
import { findPair, shardOfPair } from '../index-shards.ts';
import type { ShardSource } from '../load-shard.ts';

/** Where the pairs of a question stand, as far as they were brought. */
export interface BroughtPairs {
  /** Places in the library, in order, by the folded pair. */
  places: Map<string, Int32Array>;
  /** About how often each pair stands in the library, also those that were not brought. */
  counts: Map<string, number>;
}

// A pair in so large a part stands nearly everywhere and tells little; it is not worth its bytes.
const largestPart = 24 * 1024;
const mostBytes = 40 * 1024;
const bitsOfPlace = 11;

/**
 * Brings the places of a question's pairs, those of rare characters first, until they are enough.
 * @param rarityOf how much a character tells
 * @throws {ShardError} when a part cannot be had
 */
export async function bringPairs(
  { pairs }: Terms,
  rarityOf: (unit: string) => number,
  manifest: Manifest,
  source: ShardSource,
): Promise<BroughtPairs> {
  const parts = new Map<number, { bytes: number; worth: number; pairs: string[] }>();
  for (const pair of pairs) {
    const { place, bytes } = shardOfPair(pair, manifest);
    const part = parts.get(place) ?? { bytes, worth: 0, pairs: [] };
    part.pairs.push(pair);
    part.worth += rarityOf(pair.charAt(0)) + rarityOf(pair.charAt(1));
    parts.set(place, part);
  }
  const counts = new Map<string, number>();
  const wanted: string[] = [];
  let sum = 0;
  for (const part of [...parts.values()].sort((a, b) => b.worth - a.worth)) {
    const tooMuch = part.bytes > largestPart || sum + part.bytes > mostBytes;
    if (!tooMuch) sum += part.bytes;
    if (tooMuch) {
      for (const pair of part.pairs) counts.set(pair, (part.bytes * 8) / bitsOfPlace);
    } else wanted.push(...part.pairs);
  }
  const places = new Map<string, Int32Array>();
  await Promise.all(
    wanted.map(async (pair) => {
      const forms = await findPair(pair, manifest, source);
      // What is parted by a separator is no pair to a reader.
      const at = forms.flatMap(({ postings }) => [...postings.at].filter((_, index) => postings.gap[index] === 0));
      counts.set(pair, at.length);
      places.set(pair, Int32Array.from(forms.length > 1 ? at.sort((a, b) => a - b) : at));
    }),
  );
  return { places, counts };
}
