import { fromKinds, type Collections } from '../materials/load-collections.ts';
import type { Mention } from '../model/mention.ts';

export type { Mention } from '../model/mention.ts';

/**
 * Who cites which block: the key is an address, `tongzhi#s1-p1`. Each page or entry is named once a block; pages come before
 * entries of indexes.
 */
export function mentionsByAddress(library: Collections): Map<string, Mention[]> {
  const found = fromKinds(library, (kind, items) =>
    (kind.mentions?.(items) ?? []).map((one) => ({ ...one, entry: kind.place.shelf === 'index' })),
  );
  const mentions = new Map<string, Mention[]>();
  for (const { at, mention } of found.sort((a, b) => Number(a.entry) - Number(b.entry))) {
    const known = mentions.get(at) ?? [];
    if (!known.some(({ path }) => path === mention.path)) mentions.set(at, [...known, mention]);
  }
  return mentions;
}
