import { h, type JSX, type VNode } from 'preact';
import type { Drawn, SeenChart } from '../../shared/charts.ts';
import { post } from '../ask.ts';
import { useSettled } from '../frame/use-settled.ts';
import type { Table } from './table-model.ts';

const draw = ({ tag, attributes, children }: Drawn): VNode =>
  h(tag, attributes, ...children.map((child) => (typeof child === 'string' ? child : draw(child))));

/** The figure of the table, drawn by the site itself from the cells as they are now. */
export function ChartPreview({ table, size }: { table: Table; size: 'narrow' | 'broad' }): JSX.Element | null {
  const { answer: seen } = useSettled(JSON.stringify(table), () => post<SeenChart | null>('tables/chart', { table }));
  const drawing = seen?.drawings[size];
  if (table.chart === undefined) return null;
  if (!seen || !drawing) return <p class="hint">图要等各格填好才画得出来。</p>;
  return (
    <figure class={`chart ${seen.type}`} data-chart={seen.type}>
      <figcaption>
        {seen.caption}
        <span>{seen.remark}</span>
      </figcaption>
      <div class="drawing">{draw(drawing)}</div>
    </figure>
  );
}
