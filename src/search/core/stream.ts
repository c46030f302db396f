import { foldText } from './fold.ts';
import { stripSeparators } from './separators.ts';

/** What a stream is made of: a block's words, and whether it stands on the line of the block before it. */
export interface StreamBlock {
  text: string;
  continues: boolean;
}

/** A document's words in one folded string, with the place of each block in it. */
export interface Stream {
  text: string;
  /** Offset in `text` at which each block begins. */
  starts: readonly number[];
  lengths: readonly number[];
  /** The same without separators, for matches across punctuation; made when first asked for. */
  stripped: () => { text: string; at: number[] };
}

/** A run of characters within one block. */
export interface Piece {
  block: number;
  start: number;
  end: number;
}

/** Stands between two blocks that do not share a line. No query can hold it, so no exact match crosses it. */
export const paragraphBreak = '\u2029';

/** Joins blocks in their order: a continuing block directly, any other after a paragraph break. */
export function buildStream(blocks: readonly StreamBlock[]): Stream {
  const starts: number[] = [];
  let text = '';
  blocks.forEach((block, index) => {
    if (index > 0 && !block.continues) text += paragraphBreak;
    starts.push(text.length);
    text += foldText(block.text);
  });
  let stripped: { text: string; at: number[] } | undefined;
  return {
    text,
    starts,
    lengths: blocks.map((block) => block.text.length),
    stripped: () => (stripped ??= stripSeparators(text)),
  };
}

/** The pieces of blocks that a range of the stream covers, in order; paragraph breaks and empty blocks give none. */
export function piecesOf(stream: Stream, start: number, end: number): Piece[] {
  let low = 0;
  let high = stream.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (stream.starts[middle]! <= start) low = middle;
    else high = middle - 1;
  }
  const pieces: Piece[] = [];
  for (let block = low; block < stream.starts.length && stream.starts[block]! < end; block += 1) {
    const origin = stream.starts[block]!;
    const from = Math.max(start - origin, 0);
    const to = Math.min(end - origin, stream.lengths[block]!);
    if (from < to) pieces.push({ block, start: from, end: to });
  }
  return pieces;
}
