import type { Dataset } from '../../materials/tables/schema.ts';
import { cellWords } from './chain.ts';
import { wrapText } from './wrap-text.ts';

type TimelineChart = Extract<NonNullable<Dataset['chart']>, { type: 'timeline' }>;

/** A point on the line: how often or by when, and what is due. */
export interface TimelinePoint {
  when: string[];
  y: number;
  obligations: { lines: string[]; y: number }[];
}

/** The points and the height that they take. */
export interface TimelineDrawing {
  points: TimelinePoint[];
  /** Where the line runs and where obligations begin, in px from the left. */
  axis: number;
  textX: number;
  height: number;
}

const LINE = 23;

/** Obligations with the same words for how often, in the order of the table. */
export function timelineGroups({ rows }: Dataset, chart: TimelineChart): { when: string; names: string[] }[] {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const when = cellWords(row, chart.column);
    groups.set(when, [...(groups.get(when) ?? []), row.name]);
  }
  return [...groups].map(([when, names]) => ({ when, names }));
}

/** Lays out obligations along a line from top to bottom, for a drawing `width` px wide. */
export function layOutTimeline(data: Dataset, chart: TimelineChart, width: number): TimelineDrawing {
  const axis = width < 500 ? 132 : 220;
  const textX = axis + 22;
  let y = 8;
  const points = timelineGroups(data, chart).map(({ when, names }): TimelinePoint => {
    const start = y + 15;
    const whenLines = wrapText(when, (axis - 24) / 17);
    let at = start;
    const obligations = names.map((name) => {
      const lines = wrapText(name, (width - textX) / 16);
      const one = { lines, y: at };
      at += lines.length * LINE + 8;
      return one;
    });
    y = Math.max(at, start + whenLines.length * LINE) + 14;
    return { when: whenLines, y: start, obligations };
  });
  return { points, axis, textX, height: y };
}

/** The same obligations in words. */
export function timelineInWords(data: Dataset, chart: TimelineChart): string {
  return timelineGroups(data, chart)
    .map(({ when, names }) => `${when}：${names.join('、')}。`)
    .join('');
}
