import type { PlacedLine } from './rows-to-lines.ts';

/** The end of a sentence, of an item, or of words that lead over to a list. */
const ENDS = /[。！？；：.!?;:][”’）)]*\s*$/u;

/**
 * Tells by indents where paragraphs begin, and which lines are centred; hints are set in place, words are not touched.
 * Official documents indent the first line by two characters and set the others full. Where neither is seen the hint is
 * left out.
 * @param lines Body lines of the whole document, in reading order, without running heads.
 */
export function markParagraphs(lines: readonly PlacedLine[]): void {
  const margins = new Map(
    [0, 1, 2].map((column) => [column, marginsOf(lines.filter((line) => line.column === column))]),
  );
  const isIndented = ({ left, size, column }: PlacedLine): boolean => left - margins.get(column)!.left > size * 1.2;
  // Where no paragraph is indented, a full line tells that the next one goes on only while its sentence is not finished.
  const marksParagraphs =
    lines.filter((line) => isIndented(line) && line.left - margins.get(line.column)!.left < line.size * 4).length >= 2;
  lines.forEach((placed, index) => {
    const { left, right } = margins.get(placed.column)!;
    const { size, hints } = placed;
    const indent = placed.left - left;
    const lack = right - placed.right;
    const before = lines[index - 1];
    const wasFull = before !== undefined && margins.get(before.column)!.right - before.right < before.size * 2.2;
    // A short paragraph that is set in from both sides by chance is not centred: more is asked where it may go on.
    const lopsided = Math.abs(indent - lack) / size;
    const isCentered = indent > size * (wasFull ? 3.5 : 2.5) ? lopsided < 1.2 : indent > size * 1.2 && lopsided < 0.3;
    if (isCentered) hints.centered = true;
    const indented = isIndented(placed);
    if (before === undefined || (indented && hints.centered !== true)) hints.paragraphStart = true;
    else if (
      !indented &&
      wasFull &&
      Math.abs(before.size - size) < size * 0.1 &&
      (marksParagraphs || (isRunningText(before) && !ENDS.test(before.line.text)))
    )
      hints.paragraphStart = false;
    else if (!wasFull && hints.centered !== true) hints.paragraphStart = true;
  });
}

/** Shorter lines, such as a title and a date, may be the longest of a short document and are no running text yet. */
const isRunningText = ({ left, right, size }: PlacedLine): boolean => right - left > size * 15;

/**
 * The margins of the text: the leftmost place at which several lines begin (single lines may be outdented), and the place
 * that the longest lines reach, hanging punctuation aside. A short document has few full lines, so a share of all lines
 * would say too little.
 */
function marginsOf(lines: readonly PlacedLine[]): { left: number; right: number } {
  const counts = new Map<number, number>();
  for (const { left } of lines) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  const several = [...counts].filter(([, count]) => count >= Math.max(2, lines.length * 0.02)).map(([left]) => left);
  const left = Math.min(...(several.length > 0 ? several : counts.keys()));
  const rights = lines.map(({ right }) => right).sort((one, two) => one - two);
  return { left, right: rights[Math.floor((rights.length - 1) * 0.95)] ?? 0 };
}
