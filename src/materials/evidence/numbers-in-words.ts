import { numbersIn } from '../../model/numbers-in-text.ts';

/** True when the words state the number: 46 in “的46个”, 2/3 in “三分之二”; 4 is not stated by “46个”. */
export function statesNumber(words: string, value: number): boolean {
  // The share of a fraction is written with as many places as its author liked.
  return numbersIn(words).some(({ values }) => values.some((stated) => Math.abs(stated - value) < 1e-6));
}
