import { editDistance } from '../search/core/edit-distance.ts';

/** Longer texts are compared by their beginnings and ends: the distance costs the product of the lengths. */
const LONGEST = 400;

/** 1 for the same text, 0 for texts that share nothing: one less the share of characters that would have to change. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const length = Math.max(a.length, b.length);
  if (length > LONGEST) {
    const half = LONGEST / 2;
    return (similarity(a.slice(0, half), b.slice(0, half)) + similarity(a.slice(-half), b.slice(-half))) / 2;
  }
  return 1 - editDistance(a, b, length) / length;
}
