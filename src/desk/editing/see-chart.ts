import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5';
import { datasetSchema } from '../../materials/tables/schema.ts';
import { chartCaption } from '../../site/charts/chart-caption.ts';
import { chartInWords, drawChart, drawingInPage } from '../../site/charts/draw-chart.ts';
import { DRAWING_SIZES } from '../../site/charts/drawing-sizes.ts';
import type { Drawn, SeenChart } from '../shared/charts.ts';

/** A drawing as plain data, which the page makes its elements of: no markup is handed to it. */
const plain = ({ tagName, attrs, childNodes }: Tree.Element): Drawn => ({
  tag: tagName,
  attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
  children: childNodes.flatMap((child): (Drawn | string)[] =>
    'tagName' in child ? [plain(child)] : 'value' in child ? [child.value] : [],
  ),
});

function drawn(text: string): Drawn {
  const [svg] = parseFragment(text).childNodes;
  if (!svg || !('tagName' in svg)) throw new Error('a drawing is one element');
  return plain(svg);
}

/** The figure of a table as the site draws it, in both its sizes; null while the table has none, or is not far enough to be drawn. */
export function seeChart(given: unknown): SeenChart | null {
  const { data } = datasetSchema.safeParse(given);
  if (!data?.chart) return null;
  const { chart } = data;
  const words = chartInWords(data, chart);
  const drawings = DRAWING_SIZES.map(
    ({ name, width }) => [name, drawn(drawingInPage(drawChart(data, chart, width), words).text)] as const,
  );
  return { type: chart.type, ...chartCaption(data, chart), drawings: Object.fromEntries(drawings) };
}
