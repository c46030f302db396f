import type { Span } from '../core/match.ts';
import { type Piece, piecesOf } from '../core/stream.ts';
import type { LoadedDocument } from './library.ts';

/** A run of source text; `hit` when it belongs to an occurrence. */
export interface Run {
  text: string;
  hit: boolean;
}

/** The sentences of one block that hold hits. `skips` tells that words of the block are left out before. */
export interface Passage {
  block: number;
  parts: { skips: boolean; runs: Run[] }[];
  /** True when words of the block remain after the last part. */
  more: boolean;
}

/** Occurrences that begin in one block: how many, and the passages that show them (further blocks when they run on). */
export interface Result {
  block: number;
  count: number;
  passages: Passage[];
}

/** The results of one section of the outline. */
export interface Group {
  section: number;
  count: number;
  results: Result[];
}

/** Orders occurrences by block and section, as they stand in the document. */
export function groupByOutline(document: LoadedDocument, spans: readonly Span[]): Group[] {
  const byBlock = new Map<number, Piece[][]>();
  for (const { start, end } of spans) {
    const pieces = piecesOf(document.stream, start, end);
    const block = pieces[0]!.block;
    byBlock.set(block, [...(byBlock.get(block) ?? []), pieces]);
  }
  const groups = new Map<number, Group>();
  for (const [block, occurrences] of [...byBlock].sort(([a], [b]) => a - b)) {
    const section = document.blocks[block]!.section;
    const group = groups.get(section) ?? { section, count: 0, results: [] };
    groups.set(section, group);
    group.count += occurrences.length;
    const pieces = occurrences.flat();
    const blocks = [...new Set(pieces.map((piece) => piece.block))].sort((a, b) => a - b);
    const passages = blocks.map((each) => passageOf(document, each, pieces));
    group.results.push({ block, count: occurrences.length, passages });
  }
  return [...groups.values()];
}

/** The sentences of a block in which pieces of it stand. */
export function passageOf(document: LoadedDocument, block: number, pieces: readonly Piece[]): Passage {
  const { text, sentences } = document.blocks[block]!;
  const marked = new Array<boolean>(text.length).fill(false);
  for (const piece of pieces) if (piece.block === block) marked.fill(true, piece.start, piece.end);
  const bounds = sentences.length > 0 ? sentences : [0, text.length];
  // Sentences with hits; neighbours become one range.
  const ranges: { start: number; end: number }[] = [];
  for (let index = 0; index < bounds.length; index += 2) {
    // Characters between two sentences, should there be any, belong to the later one.
    const start = index === 0 ? 0 : bounds[index - 1]!;
    const end = index + 2 >= bounds.length ? text.length : bounds[index + 1]!;
    const previous = ranges.at(-1);
    if (!marked.slice(start, end).includes(true)) continue;
    if (previous?.end === start) previous.end = end;
    else ranges.push({ start, end });
  }
  const parts = ranges.map(({ start, end }) => ({ skips: start > 0, runs: runsOf(text, marked, start, end) }));
  return { block, parts, more: (ranges.at(-1)?.end ?? 0) < text.length };
}

function runsOf(text: string, marked: readonly boolean[], start: number, end: number): Run[] {
  const runs: Run[] = [];
  let from = start;
  for (let at = start + 1; at <= end; at += 1) {
    if (at < end && marked[at] === marked[from]) continue;
    runs.push({ text: text.slice(from, at), hit: marked[from]! });
    from = at;
  }
  return runs;
}
