import type { Dataset } from '../../materials/tables/schema.ts';
import { html, type Html } from '../views/html.ts';
import { BAR_HEIGHT, layOutBars } from './bars.ts';
import type { Drawing } from './drawing.ts';

type BarsChart = Extract<NonNullable<Dataset['chart']>, { type: 'bars' }>;
const LINE = 22;

const textOf = (kind: string, lines: readonly string[], y: number): Html[] =>
  lines.map((line, index) => html`<text class="${kind}" x="10" y="${y + index * LINE}">${line}</text>`);

/** Bars, one under the other, each with its name above and its figure at its end. */
export function drawBars(data: Dataset, chart: BarsChart, width: number): Drawing {
  const { bars, height, divide } = layOutBars(data, chart, width);
  const shapes = html`${divide !== null && html`<line class="divide" x1="0" x2="${width}" y1="${divide}" y2="${divide}" />`}${bars.map(
      (bar) =>
        html`<g
          >${textOf('label', bar.label, bar.labelY)}<rect
            class="${bar.apart ? 'bar apart' : 'bar'}"
            x="1"
            y="${bar.y}"
            width="${bar.length}"
            height="${BAR_HEIGHT}"
          /><text class="figure" x="${bar.length + 10}" y="${bar.y + 16}">${bar.figure} ${chart.unit}</text
          >${textOf('goal', bar.goalLines, bar.y + BAR_HEIGHT + 18)}</g
        >`,
    )}<line class="axis" x1="1" x2="1" y1="0" y2="${height}" />`;
  return { width, height, shapes };
}
