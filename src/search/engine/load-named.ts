import { checksum } from '../core/checksum.ts';
import type { NamedShard } from '../core/shard-format.ts';
import { loadShard, type ShardSource } from './load-shard.ts';
import { reportDamaged } from './report-damaged.ts';

/**
 * The payload of a shard that the manifest names; undefined when it is not named, cannot be had or is damaged. Search goes on without
 * it, and the page is told.
 */
export async function loadNamed(named: NamedShard | undefined, source: ShardSource): Promise<unknown> {
  if (!named) return undefined;
  const payload = await loadShard(named.shard, source).catch(() => undefined);
  if (payload !== undefined && checksum(JSON.stringify(payload)) === named.sum) return payload;
  reportDamaged(named.shard);
  return undefined;
}
