import { answerQuery } from './answer.ts';
import type { ShardSource } from './load-shard.ts';

/** Words with the number of their occurrences. */
export interface CountedWords {
  text: string;
  count: number;
}

/** How often words stand in the library exactly so. */
export async function exactCount(text: string, source: ShardSource): Promise<number> {
  const { exact, request } = await answerQuery(text, source);
  return request ? 0 : exact;
}
