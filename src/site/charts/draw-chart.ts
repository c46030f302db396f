import type { Dataset } from '../../materials/tables/schema.ts';
import { html, type Html } from '../views/html.ts';
import { barsInWords } from './bars.ts';
import { chainInWords } from './chain.ts';
import { drawBars } from './draw-bars.ts';
import { drawChain } from './draw-chain.ts';
import { drawTimeline } from './draw-timeline.ts';
import type { Drawing } from './drawing.ts';
import { PICTURE_STYLES } from './picture-styles.ts';
import { timelineInWords } from './timeline.ts';

type Chart = NonNullable<Dataset['chart']>;

/** The figure of a table, so wide. */
export function drawChart(data: Dataset, chart: Chart, width: number): Drawing {
  if (chart.type === 'bars') return drawBars(data, chart, width);
  if (chart.type === 'chain') return drawChain(data, chart, width);
  return drawTimeline(data, chart, width);
}

/** What the figure shows, for who cannot see it. */
export function chartInWords(data: Dataset, chart: Chart): string {
  if (chart.type === 'bars') return barsInWords(data, chart);
  if (chart.type === 'chain') return chainInWords(data, chart);
  return timelineInWords(data, chart);
}

/** A drawing within a page, whose sheet says how it looks. */
export const drawingInPage = ({ width, height, shapes }: Drawing, words: string): Html =>
  html`<svg role="img" aria-label="${words}" width="${width / 16}rem" viewBox="0 0 ${width} ${height}">${shapes}</svg>`;

/** White around a drawing that is a file of its own. */
const MARGIN = 8;

/** The size of a drawing as a file of its own. */
export const pictureSize = ({ width, height }: Drawing): { width: number; height: number } => ({
  width: width + 2 * MARGIN,
  height: height + 2 * MARGIN,
});

/** A drawing as a file of its own, on white: for the screen of a lecture, and to be put into other programs. */
export function drawingAsPicture(drawing: Drawing, words: string): Html {
  const { width, height } = pictureSize(drawing);
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    width="${width}"
    height="${height}"
    viewBox="${-MARGIN} ${-MARGIN} ${width} ${height}"
  >
    <title>${words}</title>
    <style>
      ${PICTURE_STYLES}
    </style>
    <rect x="${-MARGIN}" y="${-MARGIN}" width="${width}" height="${height}" fill="#fff" />
    ${drawing.shapes}
  </svg>`;
}
