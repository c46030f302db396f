import { isSeparator } from '../core/separators.ts';
import { type CountedWords, exactCount } from './exact-count.ts';
import type { ShardSource } from './load-shard.ts';

// Longer queries are a passage, not a phrase; its beginning shows well enough where it departs from the source.
const longestExamined = 40;
const mostShown = 8;

/**
 * The longest parts, of two characters or more, of a query that is nowhere: no part contains another, longest first. For a
 * query of several words, also words of one character.
 */
export async function occurringParts(words: readonly string[], source: ShardSource): Promise<CountedWords[]> {
  const found = new Map<string, number>();
  for (const word of words) {
    const units = Array.from(word).slice(0, longestExamined);
    const shortest = words.length > 1 && units.length === 1 ? 1 : 2;
    let end = 0;
    for (let start = 0; start < units.length; start += 1) {
      // A part that occurs also occurs without its first character: the end never moves back.
      let longest: CountedWords | undefined;
      for (let to = Math.max(end, start + shortest); to <= units.length; to += 1) {
        const text = units.slice(start, to).join('');
        const count = await exactCount(text, source);
        if (count === 0) break;
        longest = { text, count };
        end = to;
      }
      // Marks at the ends of a part say nothing to a reader; without them the part may occur more often.
      const text = trimMarks(longest?.text ?? '');
      if (Array.from(text).length < shortest || [...found.keys()].some((known) => known.includes(text))) continue;
      found.set(text, text === longest?.text ? longest.count : await exactCount(text, source));
    }
  }
  return [...found]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.text.length - a.text.length)
    .slice(0, mostShown);
}

function trimMarks(text: string): string {
  const kept = text.split('').map((unit) => !isSeparator(unit));
  return kept.includes(true) ? text.slice(kept.indexOf(true), kept.lastIndexOf(true) + 1) : '';
}
