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
