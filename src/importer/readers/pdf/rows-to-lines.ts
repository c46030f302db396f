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
export function placeLines(page: PageText, number: number, gutter: number | null): PlacedLine[] {
  const rows: Segment[][] = [];
  for (const segment of orderColumns(page.segments, gutter)) {
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
  return rows.map(joinSpreadWords).map((segments) => {
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

/** 总　　则, 目　　录: two characters set apart are one word and no cells. */
function joinSpreadWords(row: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of row) {
    const last = joined.at(-1);
    const spread =
      last !== undefined &&
      /^\p{Script=Han}$/u.test(segment.text.trim()) &&
      /(?:^|\s)\p{Script=Han}$/u.test(last.text.trim()) &&
      segment.left - last.right < segment.size * 6;
    if (spread) joined[joined.length - 1] = { ...last, text: `${last.text}　${segment.text}`, right: segment.right };
    else joined.push(segment);
  }
  return joined;
}
