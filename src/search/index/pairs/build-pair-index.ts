import { type BuiltShard, cutShards } from '../../core/pairs/shards.ts';
import { originsOf } from '../../core/pairs/places.ts';
import { writePostings } from '../../core/pairs/postings.ts';
import { tallyPairs } from './tally-pairs.ts';
import { tallyUnits, writeUnitCounts } from '../../core/pairs/unit-counts.ts';

/** The index of a library: where each pair of characters stands, and how often each character in each document. */
export interface PairIndex {
  pairs: BuiltShard[];
  units: BuiltShard[];
}

/**
 * Indexes streams of text.
 * @param fold joins the forms of a character, e.g. 臺 and 台, one unit for one
 * @param size about how many bytes a shard of pairs has; a pair that stands in very many places makes a larger one
 */
export function buildPairIndex(streams: readonly string[], fold: (text: string) => string, size: number): PairIndex {
  const places = originsOf(streams.map(({ length }) => length)).at(-1)!;
  const { texts, postingsOf } = tallyPairs(streams);
  return {
    pairs: cutShards(
      texts.map((text, value) => ({ text, value })),
      fold,
      (bits, value) => writePostings(bits, postingsOf(value), places),
      size,
    ),
    units: cutShards(
      [...tallyUnits(streams)].map(([text, value]) => ({ text, value })),
      fold,
      (bits, value) => writeUnitCounts(bits, value, streams.length),
      size,
    ),
  };
}
