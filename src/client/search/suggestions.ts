import { checksum } from '../../search/checksum.ts';
import { matchSuggestions } from '../../search/match-suggestions.ts';
import type { Manifest } from '../../search/shard-format.ts';
import type { Suggestion, SuggestShard } from '../../search/suggestion.ts';
import { loadManifest, variantsOf } from './library.ts';
import { loadShard, type ShardSource } from './load-shard.ts';

/** The library's suggestions; empty when there are none or they cannot be had, since search works without them. */
export async function loadSuggestions(manifest: Manifest, source: ShardSource): Promise<SuggestShard> {
  const none: SuggestShard = { words: [], readings: {}, forms: [] };
  if (!manifest.suggest) return none;
  const shard = await loadShard(manifest.suggest.shard, source).catch(() => none);
  return checksum(JSON.stringify(shard)) === manifest.suggest.sum ? (shard as SuggestShard) : none;
}

/** What to offer for what was typed so far; nothing when the library's list cannot be had. */
export async function suggestFor(typed: string, source: ShardSource): Promise<Suggestion[]> {
  const manifest = await loadManifest(source).catch(() => undefined);
  if (!manifest) return [];
  return matchSuggestions(typed, await loadSuggestions(manifest, source), variantsOf(manifest));
}
