import { scaleLinear } from 'd3-scale';
import { shownValue } from '../../materials/evidence/shown-value.ts';
import type { Dataset } from '../../materials/tables/schema.ts';
import { cellFigure } from '../../materials/tables/cell-figure.ts';
import { cellStatements } from '../../materials/tables/cell-statements.ts';
import { wrapText } from './wrap-text.ts';

type BarsChart = Extract<NonNullable<Dataset['chart']>, { type: 'bars' }>;

/** A row with its figure. */
interface BarRow {
  name: string;
  figure: number;
  apart: boolean;
  /** What the source asks for in this row, in its words; empty when it asks for nothing. */
  goal: string;
}

/** A bar and its place, in px. */
export interface Bar extends BarRow {
  label: string[];
  labelY: number;
  y: number;
  length: number;
  goalLines: string[];
}

/** Bars and the height that they take. */
export interface BarsDrawing {
  bars: Bar[];
  height: number;
  /** Where the line between ranges and rows apart runs; null when nothing stands apart. */
  divide: number | null;
}

const LINE = 22;
export const BAR_HEIGHT = 20;
const GAP = 18;
/** Room right of the longest bar for its figure. */
const FIGURE_ROOM = 72;

/**
 * The rows to draw, those apart last, and the total if the table has one: a row apart that is the sum of all others is no
 * bar, it would dwarf them.
 */
export function barRows({ rows }: Dataset, chart: BarsChart): { bars: BarRow[]; total: number | null } {
  const found = rows.flatMap((row): BarRow[] => {
    const figure = cellFigure(row, chart.column);
    const goal = chart.goal === undefined ? [] : cellStatements(row, chart.goal);
    const wanted = goal.filter(({ kind }) => kind !== 'absent').map(shownValue);
    return figure === null
      ? []
      : [{ name: row.name, figure, apart: chart.apart.includes(row.key), goal: wanted.join('；') }];
  });
  const sum = found.reduce((total, { figure }) => total + figure, 0);
  const total = found.find(({ apart, figure }) => apart && figure * 2 === sum && found.length > 2);
  const bars = found.filter((row) => row !== total);
  return {
    bars: [...bars.filter(({ apart }) => !apart), ...bars.filter(({ apart }) => apart)],
    total: total?.figure ?? null,
  };
}

/** Lays out the bars of a table's column, for a drawing `width` px wide. */
export function layOutBars(data: Dataset, chart: BarsChart, width: number): BarsDrawing {
  const { bars: rows } = barRows(data, chart);
  const scale = scaleLinear()
    .domain([0, Math.max(1, ...rows.map(({ figure }) => figure))])
    .range([0, width - FIGURE_ROOM]);
  let y = 4;
  let divide: number | null = null;
  const bars = rows.map((row, index): Bar => {
    if (row.apart && !rows[index - 1]?.apart && index > 0) {
      divide = y + 2;
      y += 20;
    }
    const label = wrapText(row.name, (width - 12) / 16);
    const labelY = y + 15;
    y += label.length * LINE + 2;
    const goalLines = row.goal === '' ? [] : wrapText(`要求：${row.goal}`, (width - 10) / 15);
    const bar = { ...row, label, labelY, y, length: Math.max(2, scale(row.figure)), goalLines };
    y += BAR_HEIGHT + goalLines.length * LINE + GAP;
    return bar;
  });
  return { bars, height: y - GAP + 8, divide };
}

/** The same figures in words. */
export function barsInWords(data: Dataset, chart: BarsChart): string {
  const { bars } = barRows(data, chart);
  const said = ({ name, figure, goal }: BarRow): string =>
    `${name} ${String(figure)} ${chart.unit}${goal === '' ? '' : `（要求：${goal}）`}`;
  const ranges = bars.filter(({ apart }) => !apart).map(said);
  const apart = bars.filter((row) => row.apart).map(said);
  return `${ranges.join('，')}。${apart.length > 0 ? `另列：${apart.join('，')}。` : ''}${barsTotal(data, chart)}`;
}

/** The table's total with its terms: 合计 4＋1＋12＝17 个。 Empty when the table states none. */
export function barsTotal(data: Dataset, chart: BarsChart): string {
  const { bars, total } = barRows(data, chart);
  if (total === null) return '';
  return `合计 ${bars.map(({ figure }) => String(figure)).join('＋')}＝${String(total)} ${chart.unit}。`;
}
