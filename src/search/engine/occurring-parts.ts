import { isSeparator } from '../core/separators.ts';
import type { Answer } from './answer-shape.ts';
import { type CountedWords, countAsWritten } from './exact-count.ts';
import type { ShardSource } from './load-shard.ts';
import type { Ranking } from './ranking/rank-paragraphs.ts';

// Longer queries are a passage, not a phrase; its beginning shows well enough where it departs from the source.
const longestExamined = 40;
const mostShown = 6;
// Below this the second character of a pair begins another word.
const leastCohesion = 0.6;

/**
 * Words, of two characters or more, of a query that is nowhere, as far as they stand in the library in whatever form: no word
 * contains another, longest first. Where a query of several words was parted by its writer, also words of one character.
 * @param ranking tells which characters belong together; without it the longest parts that occur are taken
 */
export async function occurringParts(
  { query, request }: Answer,
  ranking: Ranking | undefined,
  source: ShardSource,
): Promise<CountedWords[]> {
  const words = request?.words.map(({ text }) => text) ?? query.words;
  const cohesions = new Map(ranking?.terms.pairs.map(({ text, cohesion }) => [text, cohesion]));
  const belongs = (pair: string) => (cohesions.get(pair) ?? 1) >= leastCohesion;
  const found = new Map<string, CountedWords>();
  for (const word of words) {
    const units = Array.from(word).slice(0, longestExamined);
    const shortest = words.length > 1 && units.length === 1 ? 1 : 2;
    let end = 0;
    for (let start = 0; start < units.length; start += 1) {
      // A part that occurs also occurs without its first character: the end never moves back.
      let longest: CountedWords | undefined;
      for (let to = Math.max(end, start + shortest); to <= units.length; to += 1) {
        const text = units.slice(start, to).join('');
        const known = await countAsWritten(text, source);
        if (known.count === 0) break;
        longest = { ...known, text };
        end = to;
      }
      for (const text of splitApart(longest?.text ?? '', belongs)) {
        if (!isWord(text, shortest) || [...found.keys()].some((known) => known.includes(text))) continue;
        found.set(text, await countAsWritten(text, source));
      }
    }
  }
  return [...found.values()].sort((a, b) => b.text.length - a.text.length).slice(0, mostShown);
}

// Cuts a part between characters that do not belong together, and at marks.
function splitApart(part: string, belongs: (pair: string) => boolean): string[] {
  const pieces: string[] = [''];
  for (const unit of part) {
    const last = pieces.at(-1)!;
    if (isSeparator(unit)) pieces.push('');
    else if (last === '' || belongs(last.slice(-1) + unit)) pieces[pieces.length - 1] = last + unit;
    else pieces.push(unit);
  }
  return pieces;
}

// Digits with one character, as 5年, lead nowhere.
function isWord(text: string, shortest: number): boolean {
  const units = Array.from(text);
  return units.length >= shortest && (shortest === 1 || units.filter((unit) => !/\d/.test(unit)).length >= 2);
}
