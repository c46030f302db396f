import { checksum } from '../core/checksum.ts';
import type { NamedShard } from '../core/shard-format.ts';
import { loadShard, ShardError, type ShardSource } from './load-shard.ts';
import { reportDamaged } from './report-damaged.ts';

/**
 * The payload of a shard that the manifest names; undefined when it is not named, cannot be had or is damaged. Search goes on without
 * it, and the page is told, except of one that is late: that may still be whole.
 */
export async function loadNamed(named: NamedShard | undefined, source: ShardSource): Promise<unknown> {
  if (!named) return undefined;
  const payload = await loadShard(named.shard, source).catch((error: unknown) => error);
  if (payload instanceof ShardError && payload.trouble === 'late') return undefined;
  if (payload !== undefined && checksum(JSON.stringify(payload)) === named.sum) return payload;
  reportDamaged(named.shard);
  return undefined;
}
