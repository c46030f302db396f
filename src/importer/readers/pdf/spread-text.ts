/** Characters that are always one em wide; signs may be set narrower. */
const FULL = /^[\p{Script=Han}\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]$/u;
/** Narrower than any space of a font. In ems. */
const NARROW = 0.22;
/** The number of an article or a chapter at a line's head, whose space stays. */
const NUMBER = /^第[\p{Script=Han}\uff10-\uff19]+[编章节条款]$/u;

/**
 * Takes out the spaces that a PDF library reads where a typesetter has spread Han characters to fill the line (全 国 人 民): the room
 * between them is narrower than a space of any font, which follows from the length of the whole.
 * @param width of the whole text
 * @param em width of one character, in the same unit
 */
export function withoutSpread(text: string, width: number, em: number): string {
  const words = text.split(' ');
  const spaces = words.length - 1;
  const characters = [...words.join('')];
  if (spaces === 0 || words.includes('') || !characters.every((character) => FULL.test(character))) return text;
  if ((width - characters.length * em) / spaces >= NARROW * em) return text;
  let joined = '';
  for (const word of words) joined += (NUMBER.test(joined) ? ' ' : '') + word;
  return joined;
}
