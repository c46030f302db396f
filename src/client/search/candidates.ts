import type { Manifest } from '../../search/shard-format.ts';
import { countPhrase, longestFollowed } from './count-phrase.ts';
import type { ShardSource } from './load-shard.ts';

/**
 * Documents that may hold a text, as places in the manifest; by its beginning if it is long.
 * @param wanted folded, with other forms folded too, without separators, not empty
 * @throws {ShardError} when the index cannot be had; the caller then reads all texts
 */
export async function candidates(wanted: string, manifest: Manifest, source: ShardSource): Promise<number[]> {
  return [...(await countPhrase(wanted.slice(0, longestFollowed), true, manifest, source)).keys()];
}
