import type { Manifest } from '../core/shard-format.ts';
import { countPhrase, longestFollowed } from './count-phrase.ts';
import { proposeCheaply } from './propose-cheaply.ts';
import type { ShardSource } from './load-shard.ts';

/**
 * Documents that may hold a text, as places in the manifest; by its beginning if it is long.
 * @param wanted folded, with other forms folded too, without separators, not empty
 * @throws {ShardError} when the index cannot be had; the caller then reads all texts
 */
export async function candidates(wanted: string, manifest: Manifest, source: ShardSource): Promise<number[]> {
  const beginning = wanted.slice(0, longestFollowed);
  const few = await proposeCheaply(beginning, manifest, source);
  return few ?? [...(await countPhrase(beginning, true, manifest, source)).keys()];
}
