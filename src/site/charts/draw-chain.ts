import { curveLinear, curveStep, line, link } from 'd3-shape';
import type { Dataset } from '../../materials/tables/schema.ts';
import { html } from '../views/html.ts';
import { layOutChain } from './chain.ts';
import type { Drawing } from './drawing.ts';

type ChainChart = Extract<NonNullable<Dataset['chart']>, { type: 'chain' }>;
const LINE = 22;
const down = link(curveStep);
const across = line().curve(curveLinear);

/** Levels of an organisation from top to bottom, counterparts beside them. */
export function drawChain(data: Dataset, chart: ChainChart, width: number): Drawing {
  const { levels, heads, height } = layOutChain(data, chart, width);
  const named = heads.length > 1 ? heads : [];
  const shapes = html`${named.map(
    ({ x, text }) => html`<text class="head" x="${x}" y="16" text-anchor="middle">${text}</text>`,
  )}${levels.map((level, index) => {
    const [box, other] = level.boxes;
    const next = levels[index + 1]?.boxes[0];
    const right = (box?.x ?? 0) + (box?.width ?? 0);
    const link = box && next ? down({ source: [right - 24, box.y + box.height], target: [right - 24, next.y] }) : null;
    const beside =
      box && other
        ? across([
            [right, box.y + box.height / 2],
            [other.x, other.y + other.height / 2],
          ])
        : null;
    return html`<g
      >${link !== null && html`<path class="link" d="${link}" />`}${beside !== null && html`<path class="counterpart" d="${beside}" />`}<text
        class="level"
        x="1"
        y="${level.nameY}"
        >${level.name}</text
      >${level.boxes.map(
        (one) =>
          html`<g
            ><rect
              class="${one.absent ? 'box absent' : 'box'}"
              x="${one.x}"
              y="${one.y}"
              width="${one.width}"
              height="${one.height}"
            />${one.lines.map((words, n) => html`<text class="words" x="${one.x + 10}" y="${one.y + 25 + n * LINE}">${words}</text>`)}</g
          >`,
      )}</g
    >`;
  })}`;
  return { width, height, shapes };
}
