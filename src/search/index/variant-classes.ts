import compatibility from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import hongKong from 'opencc-js/dict/HKVariants';
import simplifiedToTraditional from 'opencc-js/dict/STCharacters';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';
import taiwan from 'opencc-js/dict/TWVariants';
import { sameCharacterPairs } from './same-character-pairs.ts';

/** Pairs of characters, from, to, of all OpenCC dictionaries that concern single characters. */
function dictionaryPairs(): string[] {
  return [simplifiedToTraditional, traditionalToSimplified, hongKong, taiwan, compatibility]
    .flatMap((dictionary) => dictionary.split('|'))
    .flatMap((entry) => {
      const [from = '', ...forms] = entry.split(' ');
      return forms.map((form) => from + form);
    });
}

// A pair with a character beyond the basic plane has three units or more; folding it would move offsets.
const isPair = (pair: string): boolean => pair.length === 2 && pair.charAt(0) !== pair.charAt(1);

/**
 * Joins pairs that share a character into sets.
 * Algorithm: union-find with path halving (R. E. Tarjan, J. van Leeuwen 1984).
 */
function joinPairs(pairs: readonly string[]): string[][] {
  const above = new Map<string, string>();
  const topOf = (character: string): string => {
    let here = character;
    for (let next = above.get(here); next !== undefined; next = above.get(here)) {
      const beyond = above.get(next);
      if (beyond === undefined) return next;
      above.set(here, beyond);
      here = beyond;
    }
    return here;
  };
  const own = pairs.filter(isPair);
  for (const pair of own) {
    const [a, b] = [topOf(pair.charAt(0)), topOf(pair.charAt(1))];
    if (a !== b) above.set(b, a);
  }
  const classes = new Map<string, string[]>();
  for (const character of new Set(own.join(''))) {
    const top = topOf(character);
    const members = classes.get(top);
    if (members) members.push(character);
    else classes.set(top, [character]);
  }
  return [...classes.values()];
}

/**
 * The sets of characters that are searched as one another, as far as they can matter for a text: a set of which no member
 * stands in the text cannot give a match, whatever is typed, and is left out. So a browser carries a small table and no
 * match is lost.
 * @param text all that is searched
 * @param pairs further pairs, e.g. from the glossary's other forms of its terms
 * @returns `台枱檯臺颱|里裏裡`: sets parted by `|`, members in the order of their code points; the same text gives the same
 */
export function variantClasses(text: string, pairs: readonly string[] = []): string {
  const present = new Set(text.split(''));
  return joinPairs([...dictionaryPairs(), ...sameCharacterPairs, ...pairs])
    .filter((members) => members.some((character) => present.has(character)))
    .map((members) => members.sort().join(''))
    .sort()
    .join('|');
}
