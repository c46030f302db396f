import type { LineHints, SourceLine } from '../../source-lines.ts';
import { orderColumns } from './columns.ts';
import type { PageText, Segment } from './page-rows.ts';

/** A visual line with its place, for the stages that look at several pages. */
export interface PlacedLine {
  line: SourceLine;
  hints: LineHints;
  page: number;
  left: number;
  right: number;
  y: number;
  size: number;
  pageHeight: number;
  /** As in its segments. */
  column: 0 | 1 | 2;
  /** Segments on the line, apart by wide gaps: cells of a table, or a date at the right. */
  segments: Segment[];
}

/** Visual lines of one page; pieces of a line that stand far apart are joined by tabs. */
export function placeLines(page: PageText, number: number): PlacedLine[] {
  const rows: Segment[][] = [];
  for (const segment of orderColumns(page.segments, page.width)) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (
      row !== undefined &&
      last !== undefined &&
      last.column === segment.column &&
      Math.abs(last.y - segment.y) <= Math.max(last.size, segment.size) * 0.45 &&
      segment.left > last.left
    )
      row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((segments) => {
    const hints: LineHints = { page: number };
    return {
      line: { line: 0, text: segments.map(({ text }) => text).join('\t'), hints },
      hints,
      page: number,
      left: segments[0]!.left,
      right: segments.at(-1)!.right,
      y: segments[0]!.y,
      size: Math.max(...segments.map(({ size }) => size)),
      pageHeight: page.height,
      column: segments[0]!.column,
      segments,
    };
  });
}
