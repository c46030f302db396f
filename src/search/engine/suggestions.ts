import { matchSuggestions, spelledWords } from '../core/match-suggestions.ts';
import type { Manifest } from '../core/shard-format.ts';
import type { Suggestion, SuggestShard } from '../core/suggestion.ts';
import { loadManifest, variantsOf } from './library.ts';
import { loadNamed } from './load-named.ts';
import type { ShardSource } from './load-shard.ts';

/** The library's suggestions; empty when there are none or they cannot be had, since search works without them. */
export async function loadSuggestions(manifest: Manifest, source: ShardSource): Promise<SuggestShard> {
  return ((await loadNamed(manifest.suggest, source)) ?? { words: [], readings: {} }) as SuggestShard;
}

/** Words that are forms of one another, e.g. `[['四个和谐', '四大和谐']]`; empty when there are none or they cannot be had. */
export async function loadForms(manifest: Manifest, source: ShardSource): Promise<string[][]> {
  return ((await loadNamed(manifest.forms, source)) ?? []) as string[][];
}

const mostSpelled = 6;

/** Words that a query of nothing but letters spells by pinyin or initials; none when it is anything else. */
export async function wordsSpelled(typed: string, manifest: Manifest, source: ShardSource): Promise<string[]> {
  const letters = typed.trim().toLowerCase().replace(/[' ]/g, '');
  if (!/^[a-zü]{2,60}$/.test(letters)) return [];
  const list = await loadSuggestions(manifest, source);
  const spelled = spelledWords(letters, list);
  // Where letters spell nothing, two that were exchanged by a slip are put right.
  const put = spelled.length > 0 ? spelled : matchSuggestions(typed, list, variantsOf(manifest)).map(({ text }) => text);
  return put.slice(0, mostSpelled);
}

/** What to offer for what was typed so far; nothing when the library's list cannot be had. */
export async function suggestFor(typed: string, source: ShardSource): Promise<Suggestion[]> {
  const manifest = await loadManifest(source).catch(() => undefined);
  if (!manifest) return [];
  return matchSuggestions(typed, await loadSuggestions(manifest, source), variantsOf(manifest));
}
