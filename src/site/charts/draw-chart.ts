import { curveLinear, curveStep, line, link } from 'd3-shape';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Dataset } from '../../materials/tables/schema.ts';
import { BAR_HEIGHT, barsInWords, barsTotal, layOutBars } from './bars.ts';
import { chainInWords, layOutChain } from './chain.ts';
import { layOutTimeline, timelineInWords } from './timeline.ts';

type Chart = NonNullable<Dataset['chart']>;
type Of<Type> = Extract<Chart, { type: Type }>;
interface Parts {
  height: number;
  parts: (Element | null)[];
}

/** Lines of text one below the other. */
const lines = (words: readonly string[], of: string, x: number, y: number, by: number, anchor?: string): Element[] =>
  words.map((each, index) => s('text', { class: of, x, y: y + index * by, 'text-anchor': anchor }, each));

/** Bars, one under the other, each with its name above and its figure at its end. */
function drawBars(data: Dataset, chart: Of<'bars'>, width: number): Parts {
  const { bars, height, divide } = layOutBars(data, chart, width);
  const parts = bars.map((bar) =>
    s('g', [
      ...lines(bar.label, 'label', 10, bar.labelY, 22),
      s('rect', { class: bar.apart ? 'bar apart' : 'bar', x: 1, y: bar.y, width: bar.length, height: BAR_HEIGHT }),
      s('text', { class: 'figure', x: bar.length + 10, y: bar.y + 16 }, `${String(bar.figure)} ${chart.unit}`),
      ...lines(bar.goalLines, 'goal', 10, bar.y + BAR_HEIGHT + 18, 22),
    ]),
  );
  return {
    height,
    parts: [
      divide === null ? null : s('line', { class: 'divide', x1: 0, x2: width, y1: divide, y2: divide }),
      ...parts,
      s('line', { class: 'axis', x1: 1, x2: 1, y1: 0, y2: height }),
    ],
  };
}

const down = link(curveStep);
const across = line().curve(curveLinear);

/** Levels of an organisation from top to bottom, counterparts beside them. */
function drawChain(data: Dataset, chart: Of<'chain'>, width: number): Parts {
  const { levels, heads, height } = layOutChain(data, chart, width);
  const drawn = levels.map(({ name, nameY, boxes }, index) => {
    const [box, other] = boxes;
    const next = levels[index + 1]?.boxes[0];
    const from = box && box.x + box.width - 24;
    return s('g', [
      box && next && from !== undefined
        ? s('path', { class: 'link', d: down({ source: [from, box.y + box.height], target: [from, next.y] }) })
        : null,
      box && other
        ? s('path', {
            class: 'counterpart',
            d: across([
              [box.x + box.width, box.y + box.height / 2],
              [other.x, other.y + other.height / 2],
            ]),
          })
        : null,
      s('text', { class: 'level', x: 1, y: nameY }, name),
      ...boxes.map((one) =>
        s('g', [
          s('rect', {
            class: one.absent ? 'box absent' : 'box',
            ...{ x: one.x, y: one.y, width: one.width, height: one.height },
          }),
          ...lines(one.lines, 'words', one.x + 10, one.y + 25, 22),
        ]),
      ),
    ]);
  });
  const named = heads.length > 1 ? heads : [];
  return {
    height,
    parts: [
      ...named.map(({ x, text }) => s('text', { class: 'head', x, y: 16, 'text-anchor': 'middle' }, text)),
      ...drawn,
    ],
  };
}

/** Obligations along a line: how often or by when at its left, what is due at its right. */
function drawTimeline(data: Dataset, chart: Of<'timeline'>, width: number): Parts {
  const { points, axis, textX, height } = layOutTimeline(data, chart, width);
  const drawn = points.map((point) =>
    s('g', [
      s('circle', { class: 'point', cx: axis, cy: point.y - 5, r: 6 }),
      ...lines(point.when, 'when', axis - 18, point.y, 23, 'end'),
      ...point.obligations.flatMap((one) => lines(one.lines, 'words', textX, one.y, 23)),
    ]),
  );
  return { height, parts: [s('line', { class: 'axis', x1: axis, x2: axis, y1: 6, y2: height - 6 }), ...drawn] };
}

function partsOf(data: Dataset, chart: Chart, width: number): Parts {
  if (chart.type === 'bars') return drawBars(data, chart, width);
  return chart.type === 'chain' ? drawChain(data, chart, width) : drawTimeline(data, chart, width);
}

/** The figure of a table in words, for who cannot see it. */
function inWords(data: Dataset, chart: Chart): string {
  if (chart.type === 'bars') return barsInWords(data, chart);
  return chart.type === 'chain' ? chainInWords(data, chart) : timelineInWords(data, chart);
}

/**
 * The figure of a table, drawn from the table's own cells, for a drawing `width` px wide.
 * @returns an SVG element that says the same in words
 */
export function drawChart(data: Dataset, chart: Chart, width: number): Element {
  const { height, parts } = partsOf(data, chart, width);
  const frame = { width: `${String(width / 16)}rem`, viewBox: `0 0 ${String(width)} ${String(height)}` };
  return s('svg', { role: 'img', 'aria-label': inWords(data, chart), ...frame }, parts);
}

/** What stands above the figure of a table: what it shows, and what to mind. */
export function chartCaption(data: Dataset, chart: Chart): { caption: string; remark: string } {
  const column = (key: string): string => data.columns.find((candidate) => candidate.key === key)?.name ?? key;
  const from = '据下表各格画出。';
  if (chart.type === 'chain') return { caption: chart.columns.map(column).join('与'), remark: from };
  if (chart.type === 'timeline') return { caption: `${column(chart.column)}与应办的事`, remark: from };
  const apart = chart.apart.length > 0 ? '虚框的不是同类分档，另列。' : '';
  return { caption: `${data.title}：${column(chart.column)}`, remark: `${from}${barsTotal(data, chart)}${apart}` };
}
