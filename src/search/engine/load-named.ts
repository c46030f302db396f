import { checksum } from '../core/checksum.ts';
import type { NamedShard } from '../core/shard-format.ts';
import { loadShard, type ShardSource } from './load-shard.ts';

/** The payload of a shard that the manifest names; undefined when it is not named, cannot be had or is damaged. */
export async function loadNamed(named: NamedShard | undefined, source: ShardSource): Promise<unknown> {
  if (!named) return undefined;
  const payload = await loadShard(named.shard, source).catch(() => undefined);
  return payload !== undefined && checksum(JSON.stringify(payload)) === named.sum ? payload : undefined;
}
