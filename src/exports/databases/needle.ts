import { foldText } from '../../search/core/fold.ts';
import { stripSeparators } from '../../search/core/separators.ts';

/** Longest phrase that a database is asked for; what is longer is a passage, which stands in no line. */
export const LONGEST_NEEDLE = 1000;

/**
 * A phrase as a database is asked for it: folded like the texts. Undefined for what no text can hold: nothing, a NUL, half a character,
 * a line's end, or more than a line.
 */
export function needleOf(typed: string): string | undefined {
  const needle = foldText(typed.trim());
  return needle === '' || needle.length > LONGEST_NEEDLE || /[\0\r\n\u2029\p{Surrogate}]/u.test(needle)
    ? undefined
    : needle;
}

/** Neighbouring pairs of characters, each once; the character itself when there is only one. */
export function pairsOf(text: string): string[] {
  const characters = Array.from(text);
  if (characters.length < 2) return characters;
  return [...new Set(characters.slice(1).map((character, index) => characters[index]! + character))];
}

/** Characters by which a phrase is looked for over punctuation and in other forms; the lines then decide the rest. */
export const PROBE = 16;

/** The beginning of a phrase as the column `loose` has it; empty when there is nothing but separators. */
export const probeOf = (needle: string, fold: (text: string) => string): string =>
  Array.from(fold(stripSeparators(needle).text))
    .slice(0, PROBE)
    .join('');

/** A phrase as a pattern of LIKE that means it alone. */
export const likePattern = (needle: string): string => `%${needle.replace(/[\\%_]/gu, '\\$&')}%`;

/** Whether occurrences of a phrase may overlap, so that a database, which goes on after each, would count too few. */
export function overlapsItself(needle: string): boolean {
  for (let length = 1; length < needle.length; length += 1) if (needle.startsWith(needle.slice(length))) return true;
  return false;
}
