// Marks, symbols, spaces and invisible characters: what stands between words and is not part of them.
const separator = /[\p{P}\p{S}\p{Z}\p{Cc}\p{Cf}]/u;
const separators = /[\p{P}\p{S}\p{Z}\p{Cc}\p{Cf}]/gu;

/** True for one UTF-16 unit that is punctuation, a symbol, white space or invisible. Half of a pair is none of these. */
export function isSeparator(unit: string): boolean {
  return separator.test(unit);
}

/**
 * A text without its separators, and where each remaining unit stood. Works unit by unit, so an emoji (a symbol made of
 * two units) counts as a character to be found.
 * @returns `text`, and `at[i]`, the offset in the given text of unit `i` of `text`
 */
export function stripSeparators(text: string): { text: string; at: number[] } {
  const at: number[] = [];
  let kept = '';
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charAt(offset);
    if (isSeparator(unit)) continue;
    kept += unit;
    at.push(offset);
  }
  return { text: kept, at };
}

/** True when a text holds a separator other than white space. */
export function hasPunctuation(text: string): boolean {
  return (text.match(separators) ?? []).some((unit) => unit.trim() !== '' && unit.length === 1);
}
