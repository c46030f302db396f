import type { Element } from 'hast';
import { datasetSchema } from '../../materials/tables/schema.ts';
import { chartCaption, drawChart } from '../../site/charts/draw-chart.ts';
import { DRAWING_SIZES } from '../../site/charts/drawing-sizes.ts';
import type { Drawn, SeenChart } from '../shared/charts.ts';

/** An attribute's name as it is written: class, text-anchor; viewBox is written so. */
const attribute = (name: string): string =>
  name === 'className'
    ? 'class'
    : name === 'viewBox'
      ? name
      : name.replace(/[A-Z]/gu, (sign) => `-${sign.toLowerCase()}`);

/** A drawing as plain data, which the page makes its elements of. */
function plain({ tagName, properties, children }: Element): Drawn {
  const attributes = Object.entries(properties).flatMap(([name, value]): [string, string][] =>
    value === null || value === undefined
      ? []
      : [[attribute(name), Array.isArray(value) ? value.join(' ') : String(value)]],
  );
  return {
    tag: tagName,
    attributes: Object.fromEntries(attributes),
    children: children.flatMap((child): (Drawn | string)[] =>
      child.type === 'element' ? [plain(child)] : child.type === 'text' ? [child.value] : [],
    ),
  };
}

/** The figure of a table as the site draws it, in both its sizes; null while the table has none, or is not far enough to be drawn. */
export function seeChart(given: unknown): SeenChart | null {
  const { data } = datasetSchema.safeParse(given);
  if (!data?.chart) return null;
  const { chart } = data;
  const drawings = DRAWING_SIZES.map(({ name, width }) => [name, plain(drawChart(data, chart, width))] as const);
  return { type: chart.type, ...chartCaption(data, chart), drawings: Object.fromEntries(drawings) };
}
