/** Marks that must not begin a line. */
const NOT_FIRST = /[，。、；：！？”’）》」』】…—·]/u;

/** Room that a character takes, in Han characters. */
const room = (character: string): number => (/[\u0020-\u007E]/u.test(character) ? 0.55 : 1);

/**
 * Divides a text into lines for SVG, which does not wrap.
 * @param width characters of full width that fit a line
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const character of text) {
    if (used + room(character) > width && line !== '' && !NOT_FIRST.test(character)) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += character;
    used += room(character);
  }
  return line === '' ? lines : [...lines, line];
}
