import type { ShardSource } from './load-shard.ts';

// A stick on an old machine can take seconds for a file; beyond this it is taken for absent.
const patience = 20_000;

/**
 * Where a page finds the shards.
 * @param root relative address of the site's root, ending in a slash or empty
 */
export function shardsBelow(root: string): ShardSource {
  return { base: `${root}search/`, patience };
}
