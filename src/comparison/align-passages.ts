import { diffArrays } from 'diff';
import { likeness, pairsOf } from './likeness.ts';
import { pairInOrder, type Pair } from './pair-in-order.ts';
import { solid, type Passage } from './passage.ts';

/** Which passages of two texts belong together. */
export interface Alignment {
  /** In the order of both texts: equal or changed. */
  kept: Pair[];
  /** Out of order: what was moved, changed or not. */
  moved: Pair[];
}

/** In its place a passage may be half rewritten and is still the same passage. */
const LEAST_IN_PLACE = 0.5;
/** Elsewhere it must say nearly the same, and enough of it. */
const LEAST_MOVED = 0.7;
const LEAST_LENGTH = 10;

const isHeading = ({ level }: Passage): boolean => level > 0;

/** Kind and words of a passage, without its number: what is equal stays together when articles are numbered anew. */
const keyOf = ({ text, level }: Passage): string => `${String(Number(level > 0))} ${solid(text)}`;

/** Equal passages in the order of both texts: a longest common subsequence. */
function equalInOrder(before: readonly string[], after: readonly string[]): Pair[] {
  const found: Pair[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of diffArrays([...before], [...after])) {
    if (removed) i += count;
    else if (added) j += count;
    else for (let step = 0; step < count; step += 1) found.push([i++, j++]);
  }
  return found;
}

/**
 * Aligns two texts passage by passage: what is equal in order; what is equal elsewhere was moved; between two fixed places what is alike
 * was changed; what is left and nearly alike was moved and changed. The rest was added or deleted.
 */
export function alignPassages(before: readonly Passage[], after: readonly Passage[]): Alignment {
  const keys = { before: before.map(keyOf), after: after.map(keyOf) };
  const kept = equalInOrder(keys.before, keys.after);
  const used = { before: new Set(kept.map(([i]) => i)), after: new Set(kept.map(([, j]) => j)) };
  const moved: Pair[] = [];
  const take = (list: Pair[], pair: Pair): void => {
    list.push(pair);
    used.before.add(pair[0]);
    used.after.add(pair[1]);
  };
  const free = (side: 'before' | 'after', from = 0, to = keys[side].length): number[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset).filter((at) => !used[side].has(at));

  const places = new Map<string, number[]>();
  for (const j of free('after')) places.set(keys.after[j]!, [...(places.get(keys.after[j]!) ?? []), j]);
  for (const i of free('before')) {
    if (before[i]!.text.length < LEAST_LENGTH) continue;
    const j = places.get(keys.before[i]!)?.shift();
    if (j !== undefined) take(moved, [i, j]);
  }

  const pairs = { before: before.map(({ text }) => pairsOf(text)), after: after.map(({ text }) => pairsOf(text)) };
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...kept, [before.length, after.length] as const]) {
    const gap = pairInOrder(free('before', i, nextI), free('after', j, nextJ), pairs, LEAST_IN_PLACE);
    for (const pair of gap) if (isHeading(before[pair[0]]!) === isHeading(after[pair[1]]!)) take(kept, pair);
    [i, j] = [nextI + 1, nextJ + 1];
  }

  const rest = free('after').filter((at) => after[at]!.text.length >= LEAST_LENGTH);
  for (const at of free('before')) {
    if (before[at]!.text.length < LEAST_LENGTH) continue;
    const best = rest
      .filter((place) => !used.after.has(place))
      .map((place) => ({ place, alike: likeness(pairs.before[at]!, pairs.after[place]!) }))
      .reduce<{ place: number; alike: number } | null>(
        (most, one) => (most && most.alike >= one.alike ? most : one),
        null,
      );
    if (best && best.alike >= LEAST_MOVED) take(moved, [at, best.place]);
  }
  return { kept: kept.toSorted(([a], [b]) => a - b), moved };
}
