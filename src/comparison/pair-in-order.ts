import { likeness, type Pairs } from './likeness.ts';

/** A passage of the old text and one of the new that belong together, by their places. */
export type Pair = readonly [before: number, after: number];

/** More combinations than these are not weighed one by one; only equal places are. */
const MOST = 400_000;

/**
 * Pairs passages between two places where both texts agree, such that the order stays and the sum of their likeness is greatest
 * (Needleman and Wunsch without a cost for gaps).
 * @param least two passages that are less alike are no pair
 */
export function pairInOrder(
  before: readonly number[],
  after: readonly number[],
  pairs: { before: readonly Pairs[]; after: readonly Pairs[] },
  least: number,
): Pair[] {
  const [rows, columns] = [before.length, after.length];
  if (rows === 0 || columns === 0 || rows * columns > MOST) return [];
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const like = new Float64Array(rows * columns);
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const alike = likeness(pairs.before[before[i]!]!, pairs.after[after[j]!]!);
      like[i * columns + j] = alike;
      const met = alike >= least ? alike + best[(i + 1) * width + j + 1]! : 0;
      best[i * width + j] = Math.max(met, best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  }
  const found: Pair[] = [];
  for (let i = 0, j = 0; i < rows && j < columns;) {
    const here = best[i * width + j]!;
    const alike = like[i * columns + j]!;
    if (alike >= least && here === alike + best[(i + 1) * width + j + 1]!) {
      found.push([before[i]!, after[j]!]);
      i += 1;
      j += 1;
    } else if (here === best[(i + 1) * width + j]!) i += 1;
    else j += 1;
  }
  return found;
}
