// Pagefind lowers case, drops punctuation, removes accents and splits words such as iPhone15. A Han character of the main
// block passes through all of that unchanged; every other unit is spelt with four letters a–p, one for each
// hexadecimal digit, which passes through unchanged too. So no normalisation of Pagefind's can join or part two texts.
function spell(unit: string): string {
  if (unit >= '\u4e00' && unit <= '\u9fff') return unit;
  const digits = unit.charCodeAt(0).toString(16).padStart(4, '0');
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** Overlapping two-character tokens of a text without separators, in order. */
function bigrams(text: string): string[] {
  const units = text.split('').map(spell);
  return units.slice(1).map((unit, index) => units[index]! + unit);
}

/**
 * The words under which one document is given to Pagefind: its bigrams in order, so that phrases can be found, and then
 * each character that occurs in it once, so that queries of one character can be.
 */
export function documentTokens(stripped: string): string {
  return [...bigrams(stripped), ...[...new Set(stripped.split(''))].map(spell)].join(' ');
}

// A longer query is proposed by its beginning and decided by the text: more tokens would only cost time.
const longestPhrase = 32;

/** The quoted phrase that asks Pagefind for the documents that may hold `wanted`, a folded text without separators. */
export function phraseFor(wanted: string): string {
  const tokens = wanted.length === 1 ? [spell(wanted)] : bigrams(wanted.slice(0, longestPhrase + 1));
  return `"${tokens.join(' ')}"`;
}
