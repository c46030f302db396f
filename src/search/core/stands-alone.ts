import { isSeparator } from './separators.ts';

// Fewer places do not show how a phrase goes on.
const fewestPlaces = 3;
const mostAlike = 2 / 3;

/**
 * False for a piece of a longer phrase: what stands before or after it is mostly the same character (反本法, always in 违反本法).
 * The end of a run of words is a neighbour of its own each time.
 */
export function standsAlone(phrase: string, texts: readonly string[]): boolean {
  const sides = [new Map<string, number>(), new Map<string, number>()] as const;
  let places = 0;
  for (const text of texts) {
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      places += 1;
      [text.charAt(at - 1), text.charAt(at + phrase.length)].forEach((unit, side) => {
        if (unit !== '' && !isSeparator(unit)) sides[side]!.set(unit, (sides[side]!.get(unit) ?? 0) + 1);
      });
    }
  }
  return places < fewestPlaces || sides.every((side) => Math.max(0, ...side.values()) < places * mostAlike);
}
