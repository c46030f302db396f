import { endingOf } from '../sentences.ts';

/** How a text was broken into lines of equal width. */
export interface Wrapping {
  /** Characters of a full line. */
  width: number;
  /** How many characters a full line may be shorter. */
  slack: number;
  /** True when each paragraph begins with an indent and its further lines do not. */
  indented: boolean;
  /** True when empty lines part the paragraphs. */
  blank: boolean;
}

const LEAST_LINES = 8;
const FEW_LINES = 30;

/**
 * Reads: the lines with their indents (removed ones empty). Writes: the width at which they were wrapped, or null.
 * Matches texts in which many lines have the same length and almost none is longer, as when a mail program, a scan or a form of
 * fixed width broke them; titles and the last lines of paragraphs are shorter.
 */
export function findWrapping(lines: readonly string[]): Wrapping | null {
  const filled = lines.map((text) => text.trimEnd()).filter((text) => text.trim() !== '');
  if (filled.length < LEAST_LINES) return null;
  const lengths = filled.map((text) => text.length).sort((a, b) => a - b);
  // The longest but for a few: one overlong line must not hide the width of all others.
  const longest = lengths[Math.floor((lengths.length - 1) * 0.985)] ?? 0;
  if (longest < 20 || longest > 90) return null;
  // Among few lines a single one that is far longer is a paragraph on one line, as the others then are.
  if (filled.length < FEW_LINES && (lengths.at(-1) ?? 0) > longest * 1.5) return null;
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const near = [...counts].filter(([length]) => length > longest - 4 && length <= longest);
  const full = near.reduce((sum, [, count]) => sum + count, 0);
  if (full / filled.length < 0.2) return null;
  const [width, top] = near.reduce((best, entry) => (entry[1] > best[1] ? entry : best), [longest, 0]);
  const slack = top / full > 0.75 ? 0 : 3;
  // What was wrapped breaks off in the middle of sentences; paragraphs of like length do not.
  const wide = filled.filter((text) => text.length >= width - slack);
  if (wide.filter((text) => endingOf(text) === 'open').length < wide.length * 0.4) return null;
  const starts = filled.map((text) => /^(?:\u3000|\s\s)/u.test(text));
  const indents = starts.filter(Boolean).length;
  const continued = starts.filter((indent, index) => {
    const before = filled[index - 1];
    return !indent && before !== undefined && before.length >= width - slack;
  }).length;
  const blanks = lines.filter((text) => text.trim() === '').length;
  return {
    width,
    slack,
    indented: indents / filled.length > 0.1 && continued / filled.length > 0.1,
    blank: blanks / filled.length > 0.15,
  };
}

/** True when `text` (with its indent) fills a line of the width. */
export function isFull(text: string, wrapping: Wrapping): boolean {
  return text.trimEnd().length >= wrapping.width - wrapping.slack;
}

/**
 * Share of the full stops of a wrapped text that end a paragraph, from those where it can be seen: a short line ends one,
 * a full stop within a line does not. Between 0 and 1; laws have about 0.6, speeches 0.2.
 */
export function paragraphEndShare(lines: readonly string[], wrapping: Wrapping): number {
  let ends = 1;
  let within = 1;
  for (const text of lines) {
    const bare = text.trimEnd();
    if (bare === '') continue;
    within += bare.slice(0, -1).match(/[。！？]/gu)?.length ?? 0;
    if (!isFull(text, wrapping) && /[。！？]$/u.test(bare)) ends += 1;
  }
  return ends / (ends + within);
}
