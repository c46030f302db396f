/** Pairs of characters of a text with how often each stands there. */
export type Pairs = ReadonlyMap<string, number>;

/** The pairs of neighbouring characters of a text; a text of one character counts as a pair. */
export function pairsOf(text: string): Pairs {
  const characters = Array.from(text);
  const pairs = new Map<string, number>();
  const add = (pair: string): void => void pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  if (characters.length === 1) add(text);
  for (let at = 1; at < characters.length; at += 1) add(`${characters[at - 1] ?? ''}${characters[at] ?? ''}`);
  return pairs;
}

/** How alike two texts are, from 0 to 1: twice the pairs that they share, divided by all their pairs (Dice's coefficient). */
export function likeness(a: Pairs, b: Pairs): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [pair, count] of small) shared += Math.min(count, large.get(pair) ?? 0);
  let all = 0;
  for (const count of a.values()) all += count;
  for (const count of b.values()) all += count;
  return all === 0 ? 1 : (2 * shared) / all;
}
