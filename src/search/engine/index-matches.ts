import { followPairs, type PairMatches, pairOffsets, type Step } from '../core/pairs/follow-pairs.ts';
import type { Manifest } from '../core/shard-format.ts';
import { findPair } from './index-shards.ts';
import type { ShardSource } from './load-shard.ts';

// Long texts are asked for part by part, so that nothing more is loaded once it is known that they are nowhere.
const pairsAtOnce = 8;

const none: PairMatches = { starts: [], ends: [], forms: [], written: [] };

/**
 * Where a text stands in the library, in any form of its characters, by the index alone.
 * @param folded with other forms folded; two units or more
 * @param apart true: separators may stand between its characters, of which it holds none
 * @throws {ShardError}
 */
export async function matchInIndex(
  folded: string,
  apart: boolean,
  manifest: Manifest,
  source: ShardSource,
): Promise<PairMatches> {
  const offsets = pairOffsets(folded.length);
  const steps: Step[] = [];
  let matches = none;
  for (let from = 0; from < offsets.length; from += pairsAtOnce) {
    const part = offsets.slice(from, from + pairsAtOnce);
    const forms = await Promise.all(part.map((offset) => findPair(folded.slice(offset, offset + 2), manifest, source)));
    if (forms.some(({ length }) => length === 0)) return none;
    steps.push(...part.map((offset, index) => ({ offset, forms: forms[index]! })));
    matches = followPairs(steps, apart);
    if (matches.starts.length === 0) return none;
  }
  return matches;
}
