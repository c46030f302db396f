import type { Dataset } from '../../materials/tables/schema.ts';
import { html } from '../views/html.ts';
import type { Drawing } from './drawing.ts';
import { layOutTimeline } from './timeline.ts';

type TimelineChart = Extract<NonNullable<Dataset['chart']>, { type: 'timeline' }>;
const LINE = 23;

/** Obligations along a line: how often or by when at its left, what is due at its right. */
export function drawTimeline(data: Dataset, chart: TimelineChart, width: number): Drawing {
  const { points, axis, textX, height } = layOutTimeline(data, chart, width);
  const shapes = html`<line class="axis" x1="${axis}" x2="${axis}" y1="6" y2="${height - 6}" />${points.map(
      (point) =>
        html`<g
          ><circle
            class="point"
            cx="${axis}"
            cy="${point.y - 5}"
            r="6"
          />${point.when.map((words, n) => html`<text class="when" x="${axis - 18}" y="${point.y + n * LINE}" text-anchor="end">${words}</text>`)}${point.obligations.map(
            ({ lines, y }) =>
              lines.map((words, n) => html`<text class="words" x="${textX}" y="${y + n * LINE}">${words}</text>`),
          )}</g
        >`,
    )}`;
  return { width, height, shapes };
}
