import { readLists, type DocListUse } from './list-tables.ts';
import { readStyleLists, type StyleList } from './style-lists.ts';
import { readRuns, type CharacterRun, type ParagraphRun } from './property-runs.ts';

/** Text of a Word 97–2003 file by character position (CP), with what holds at each place. */
export interface WordText {
  /** All stories, one after the other; one UTF-16 unit per CP. */
  text: string;
  /** Where each story begins and ends in text. */
  stories: Record<Story, readonly [start: number, end: number]>;
  characterAt: (cp: number) => CharacterRun | null;
  paragraphAt: (cp: number) => ParagraphRun | null;
  /** Uses of lists, which paragraphs name by number. */
  lists: readonly DocListUse[];
  /** What styles say of numbers; null when that cannot be read. */
  styleLists: ReadonlyMap<number, StyleList> | null;
}

export type Story = 'body' | 'footnotes' | 'headers' | 'comments' | 'endnotes' | 'boxes' | 'headerBoxes';

/** Lengths of the stories in the file information block, in their order in the text. [MS-DOC] 2.5.5. */
const lengths: readonly (readonly [Story | 'macros', offset: number])[] = [
  ['body', 0x4c], ['footnotes', 0x50], ['headers', 0x54], ['macros', 0x58], ['comments', 0x5c], ['endnotes', 0x60], ['boxes', 0x64], ['headerBoxes', 0x68],
]; // prettier-ignore

interface Piece {
  start: number;
  end: number;
  /** Byte at which the piece begins in the main stream, and bytes per character. */
  at: number;
  width: 1 | 2;
}

/**
 * Puts the text together from its pieces, as [MS-DOC] 2.4.1 tells.
 * @param main Stream WordDocument.
 * @param table Stream 0Table or 1Table.
 * @throws RangeError or Error when offsets lead outside the streams.
 */
export function openWord(main: Uint8Array, table: Uint8Array): WordText {
  const head = new DataView(main.buffer, main.byteOffset, main.byteLength);
  const pieces = readPieces(head, new DataView(table.buffer, table.byteOffset, table.byteLength), main.length);
  let text = '';
  for (const { start, end, at, width } of pieces) {
    const bytes = main.subarray(at, at + (end - start) * width);
    if (bytes.length < (end - start) * width) throw new Error('A piece leads outside the stream.');
    text += new TextDecoder(width === 2 ? 'utf-16le' : 'windows-1252', { ignoreBOM: true }).decode(bytes);
  }
  const stories = {} as WordText['stories'];
  let start = 0;
  for (const [story, offset] of lengths) {
    const end = start + head.getUint32(offset, true);
    if (end > text.length) throw new Error('Stories are longer than the text.');
    if (story !== 'macros') stories[story] = [start, end];
    start = end;
  }
  const { characters, paragraphs } = readRuns(head, table);
  const byteOf = (cp: number): number => {
    const piece = find(pieces, cp);
    return piece === null ? -1 : piece.at + (cp - piece.start) * piece.width;
  };
  return {
    text,
    stories,
    characterAt: (cp) => find(characters, byteOf(cp)),
    paragraphAt: (cp) => find(paragraphs, byteOf(cp)),
    lists: readLists(head, table),
    styleLists: readStyleLists(head, table),
  };
}

function readPieces(head: DataView, table: DataView, limit: number): Piece[] {
  let at = head.getUint32(0x1a2, true);
  // Property changes of pieces come first; only the piece table itself is needed.
  while (table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true);
  if (table.getUint8(at) !== 2) throw new Error('There is no piece table.');
  const count = (table.getUint32(at + 1, true) - 4) / 12;
  if (!Number.isInteger(count) || count < 1 || count > limit) throw new Error('The piece table is damaged.');
  const positions = at + 5;
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = table.getUint32(positions + index * 4, true);
    const end = table.getUint32(positions + index * 4 + 4, true);
    const place = table.getUint32(positions + (count + 1) * 4 + index * 8 + 2, true);
    const compressed = (place & 0x40000000) !== 0;
    const offset = place & 0x3fffffff;
    if (start !== (pieces.at(-1)?.end ?? 0) || end < start || end > limit)
      throw new Error('Pieces do not follow each other.');
    pieces.push({ start, end, at: compressed ? offset >> 1 : offset, width: compressed ? 1 : 2 });
  }
  return pieces;
}

/** The range that holds a position, among ranges in order that do not overlap. */
function find<T extends { start: number; end: number }>(ranges: readonly T[], position: number): T | null {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle]!;
    if (position < range.start) high = middle - 1;
    else if (position >= range.end) low = middle + 1;
    else return range;
  }
  return null;
}
