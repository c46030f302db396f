import { diffChars } from 'diff';

/** A stretch of a text: whether the other text has it too. */
export interface Stretch {
  text: string;
  same: boolean;
}

/** Stretches that both texts share between two changes and that are shorter than this would only tear the change to pieces. */
const SHORTEST = 2;
/** Longer texts are marked by their first and last common characters only. */
const LONGEST = 6000;

/** Joins neighbours of the same kind and drops empty ones. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const { text, same } of stretches) {
    const last = result.at(-1);
    if (text === '') continue;
    if (last?.same === same) last.text += text;
    else result.push({ text, same });
  }
  return result;
}

/** What two texts share at both ends, and what lies between. */
function byEnds(before: string, after: string): { before: Stretch[]; after: Stretch[] } {
  const [a, b] = [Array.from(before), Array.from(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const cut = (all: string[]): Stretch[] =>
    joined([
      { text: all.slice(0, start).join(''), same: true },
      { text: all.slice(start, all.length - end).join(''), same: false },
      { text: all.slice(all.length - end).join(''), same: true },
    ]);
  return { before: cut(a), after: cut(b) };
}

/** Two wordings of a passage, each divided into what the other has too and what it has not. Joined, the stretches are the text. */
export function markCharacters(before: string, after: string): { before: Stretch[]; after: Stretch[] } {
  if (before.length + after.length > LONGEST) return byEnds(before, after);
  const parts = diffChars(before, after);
  const sides = { before: [] as Stretch[], after: [] as Stretch[] };
  parts.forEach(({ value, added, removed }, index) => {
    const within = index > 0 && index < parts.length - 1;
    const torn = !added && !removed && within && Array.from(value).length < SHORTEST;
    if (!added) sides.before.push({ text: value, same: !removed && !torn });
    if (!removed) sides.after.push({ text: value, same: !added && !torn });
  });
  return { before: joined(sides.before), after: joined(sides.after) };
}
