import fc from 'fast-check';
import { standsButForOne } from '../../support/one-edit.ts';
import { seed } from '../../support/seed.ts';

/** A quotation with one character changed, at `at`. */
export interface Changed {
  at: number;
  words: string;
}

const standsIn = (lines: readonly string[], words: string): boolean => lines.some((line) => line.includes(words));

/** Each quotation with one character changed to another, unless what is got has another reading in the lines. */
export function changedOf(quotations: readonly string[], lines: readonly string[]): Changed[] {
  const letters = [...new Set(lines.join('').match(/\p{Script=Han}/gu))];
  return quotations
    .map((quote, index) => {
      const units = Array.from(quote);
      const edit = fc
        .tuple(fc.nat(units.length - 1), fc.constantFrom(...letters))
        .filter(([place, own]) => units[place] !== own);
      const [at, letter] = fc.sample(edit, { seed: seed + index, numRuns: 1 })[0]!;
      return { at: units.slice(0, at).join('').length, words: units.with(at, letter).join('') };
    })
    .filter(
      ({ at, words }) => !standsIn(lines, words) && !isAsNear(words, at, lines) && !standsButForOne(words, lines),
    );
}

/** Whether a place of the lines differs from some words in another one character than that at `at`. */
function isAsNear(words: string, at: number, lines: readonly string[]): boolean {
  return lines.some((line) =>
    Array.from({ length: Math.max(0, line.length - words.length + 1) }, (_, from) => from).some((from) => {
      const wrong: number[] = [];
      for (let place = 0; place < words.length && wrong.length < 2; place += 1)
        if (words[place] !== line[from + place]) wrong.push(place);
      return wrong.length === 1 && wrong[0] !== at;
    }),
  );
}

/** Two quotations set one after the other that do not stand so anywhere. */
export function joinedOf(quotations: readonly string[], lines: readonly string[]): string[] {
  const text = lines.join('');
  return fc
    .sample(fc.tuple(fc.constantFrom(...quotations), fc.constantFrom(...quotations)), { seed, numRuns: 60 })
    .filter(([one, other]) => !text.includes(one + other) && !one.includes(other) && !other.includes(one))
    .filter(([one, other]) => !isNear(text, one, other))
    .map(([one, other]) => one + other);
}

/** Whether one quotation begins about where the other ends: then words are missing, or repeated, in one place. */
function isNear(text: string, one: string, other: string): boolean {
  for (let at = text.indexOf(one); at !== -1; at = text.indexOf(one, at + 1)) {
    const next = text.indexOf(other, Math.max(0, at + one.length - 5));
    if (next !== -1 && next <= at + one.length + 25) return true;
  }
  return false;
}
