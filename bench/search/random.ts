/** Draws numbers that look random. */
export interface Random {
  /** A whole number from 0 on, below `range`. */
  below: (range: number) => number;
  /** One entry of a list that is not empty. */
  pick: <Entry>(list: ArrayLike<Entry>) => Entry;
}

/**
 * Numbers that the same seed gives again.
 * Algorithm: Mulberry32 by Tommy Ettinger (2017, public domain); 32 bits of state.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (range: number): number => Math.floor(next() * range);
  return { below, pick: (list) => list[below(list.length)]! };
}
