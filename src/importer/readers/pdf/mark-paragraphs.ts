import type { PlacedLine } from './rows-to-lines.ts';

/**
 * Tells by indents where paragraphs begin, and which lines are centred; hints are set in place, words are not touched.
 * Official documents indent the first line by two characters and set the others full. Where neither is seen the hint is
 * left out.
 * @param lines Body lines of the whole document, in reading order, without running heads.
 */
export function markParagraphs(lines: readonly PlacedLine[]): void {
  const { left, right } = margins(lines);
  lines.forEach((placed, index) => {
    const { size, hints } = placed;
    const indent = placed.left - left;
    const lack = right - placed.right;
    const before = lines[index - 1];
    const isCentered = indent > size * 1.5 && lack > size * 1.5 && Math.abs(indent - lack) < size * 1.2;
    if (isCentered && !isFull(before, right)) hints.centered = true;
    const indented = indent > size * 1.2;
    if (before === undefined || (indented && !hints.centered)) hints.paragraphStart = true;
    else if (!indented && isFull(before, right) && Math.abs(before.size - size) < size * 0.1)
      hints.paragraphStart = false;
    else if (!isFull(before, right) && !hints.centered) hints.paragraphStart = true;
  });
}

/** A line that reaches the right margin: there may have been no room for the next character. */
function isFull(placed: PlacedLine | undefined, right: number): boolean {
  return placed !== undefined && right - placed.right < placed.size * 2.2;
}

/** The margins that most lines keep, to whole points. */
function margins(lines: readonly PlacedLine[]): { left: number; right: number } {
  const long = lines.filter(({ segments }) => segments.length === 1);
  const left = mostCommon(long.map((line) => Math.round(line.left))) ?? 0;
  const rights = long.map((line) => line.right).sort((one, two) => one - two);
  // Hanging punctuation goes beyond the margin, so not the outermost line counts.
  return { left, right: rights[Math.floor(rights.length * 0.8)] ?? 0 };
}

function mostCommon(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, two) => two[1] - one[1] || one[0] - two[0])[0]?.[0] ?? null;
}
