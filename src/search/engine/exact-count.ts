import { parseQuery } from '../core/query.ts';
import { answerPhrase } from './answer.ts';
import { loadManifest } from './library.ts';
import type { ShardSource } from './load-shard.ts';

/** Words with the number of their occurrences. */
export interface CountedWords {
  text: string;
  count: number;
}

/** How often words stand in the library exactly so. */
export async function exactCount(text: string, source: ShardSource): Promise<number> {
  const { needle } = parseQuery(text);
  if (needle === '') return 0;
  return (await answerPhrase(needle, false, await loadManifest(source), source)).exact;
}

/** Words as the library writes them, with how often: as given, or else in the most frequent other form (台帐 for 台账). */
export async function countAsWritten(text: string, source: ShardSource): Promise<CountedWords> {
  const { needle } = parseQuery(text);
  if (needle === '') return { text, count: 0 };
  const { exact, hits } = await answerPhrase(needle, true, await loadManifest(source), source);
  if (exact > 0) return { text, count: exact };
  const forms = new Map<string, number>();
  for (const { forms: own } of hits) for (const [form, count] of own) forms.set(form, (forms.get(form) ?? 0) + count);
  const [most] = [...forms].sort(([, a], [, b]) => b - a);
  return most ? { text: most[0], count: await exactCount(most[0], source) } : { text, count: 0 };
}
