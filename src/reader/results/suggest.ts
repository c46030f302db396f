import type { ShardSource } from '../../search/engine/load-shard.ts';
import { rememberedQueries } from './query-history.ts';
import { type SuggestBox, type Offer, suggestUnder } from './suggest-box.ts';
import { suggestFor } from '../../search/engine/suggestions.ts';

const mostRecent = 8;

/**
 * Offers the library's own words while someone types in a box, and under the empty box what was searched before.
 * @param take called with the words taken; without it the box's form is sent
 */
export function suggestWords(
  box: HTMLInputElement,
  source: ShardSource,
  take: (text: string) => void = () => box.form?.requestSubmit(),
): SuggestBox {
  const find = async (typed: string): Promise<Offer[]> => {
    if (typed === '')
      return rememberedQueries()
        .slice(0, mostRecent)
        .map((text) => ({ text, note: '查过' }));
    const words = await suggestFor(typed, source);
    return words.map(({ text, kind, count }) => ({
      text,
      note: count > 0 ? `${kind} ${String(count)} 处` : kind,
    }));
  };
  return suggestUnder(box, find, take);
}
