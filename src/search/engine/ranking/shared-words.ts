import type { Span } from '../../core/match.ts';
import { findNear } from '../../core/ranking/score-paragraph.ts';
import type { WeighedTerms } from '../../core/ranking/weigh-terms.ts';
import { stripSeparators } from '../../core/separators.ts';

// Pairs worth less than this part of the best one are chance or filler: marked, they would only distract.
const leastWorth = 0.3;

/**
 * Where a text has what a question names: pairs that stand in it, and, of pairs that do not, both characters when they are
 * near one another. In order, none touching another.
 * @param folded with other forms of characters folded, unit for unit
 */
export function sharedWords(folded: string, { pairs }: WeighedTerms): (Span & { worth: number })[] {
  const best = Math.max(...pairs.map(({ weight }) => weight));
  const worth = new Float64Array(folded.length);
  const mark = (at: number, length: number, weight: number) => {
    for (let unit = at; unit < at + length; unit += 1) worth[unit] = Math.max(worth[unit]!, weight);
  };
  const bare = stripSeparators(folded);
  for (const { text, weight } of pairs) {
    if (weight < best * leastWorth) continue;
    let at = folded.indexOf(text);
    if (at < 0) for (const unit of findNear(bare.text, text) ?? []) mark(bare.at[unit]!, 1, weight / 2);
    for (; at >= 0; at = folded.indexOf(text, at + 1)) mark(at, text.length, weight);
  }
  const spans: (Span & { worth: number })[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    if (worth[at] === 0) continue;
    const last = spans.at(-1);
    if (last?.end === at) {
      last.end = at + 1;
      last.worth = Math.max(last.worth, worth[at]!);
    } else spans.push({ start: at, end: at + 1, worth: worth[at]! });
  }
  return spans;
}
