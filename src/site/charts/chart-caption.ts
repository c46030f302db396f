import type { Dataset } from '../../materials/tables/schema.ts';
import { barsTotal } from './bars.ts';

/** What stands above the figure of a table: what it shows, and what to mind. */
export function chartCaption(data: Dataset, chart: NonNullable<Dataset['chart']>): { caption: string; remark: string } {
  const column = (key: string): string => data.columns.find((candidate) => candidate.key === key)?.name ?? key;
  const from = '据下表各格画出。';
  if (chart.type === 'chain') return { caption: chart.columns.map(column).join('与'), remark: from };
  if (chart.type === 'timeline') return { caption: `${column(chart.column)}与应办的事`, remark: from };
  const apart = chart.apart.length > 0 ? '虚框的不是同类分档，另列。' : '';
  return { caption: `${data.title}：${column(chart.column)}`, remark: `${from}${barsTotal(data, chart)}${apart}` };
}
