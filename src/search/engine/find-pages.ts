import type { NamedPage } from '../core/named-page.ts';
import { withoutAsking } from '../core/ranking/asking-words.ts';
import { stripSeparators } from '../core/separators.ts';
import type { Manifest } from '../core/shard-format.ts';
import { loadTitles, variantsOf } from './library.ts';
import { loadNamed } from './load-named.ts';
import type { ShardSource } from './load-shard.ts';

/** A page that a query names. */
export interface FoundPage {
  path: string;
  name: string;
}

// Of a longer query a name must be at least so long and at least half.
const [shortestPart, leastShare] = [4, 0.5];
const mostPages = 3;
// A longer text is a passage, not the name of a page.
const longestAsked = 100;

/** Pages of which a query is the name, or which it names along with a few other words: 防火经验, 管理办法有什么要求. */
export async function findPages(typed: string, manifest: Manifest, source: ShardSource): Promise<FoundPage[]> {
  const { fold } = variantsOf(manifest);
  const bare = (text: string) => stripSeparators(fold(text)).text;
  if (typed.length > longestAsked) return [];
  const asked = bare(withoutAsking(fold(typed)));
  if (asked === '') return [];
  const [pages, titles] = await Promise.all([
    loadNamed(manifest.pages, source) as Promise<NamedPage[] | undefined>,
    loadTitles(manifest, source),
  ]);
  const documents = (titles ?? []).map((names, place): NamedPage => ({
    path: `documents/${manifest.documents[place]!.id}.html`,
    names,
  }));
  const found = [...(pages ?? []), ...documents].flatMap(({ path, names }) => {
    const lengths = names.map(bare).map((name) => {
      if (name === asked) return Infinity;
      const named = name.length >= shortestPart && name.length >= asked.length * leastShare && asked.includes(name);
      return named ? name.length : 0;
    });
    const length = Math.max(...lengths);
    return length > 0 ? [{ path, name: names[0]!, length }] : [];
  });
  const whole = found.filter(({ length }) => length === Infinity);
  return (whole.length > 0 ? whole : found.sort((a, b) => b.length - a.length))
    .slice(0, mostPages)
    .map(({ path, name }) => ({ path, name }));
}
