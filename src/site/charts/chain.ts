import type { Dataset } from '../../materials/tables/schema.ts';
import { shownValue } from '../../materials/evidence/shown-value.ts';
import { cellStatements } from '../../materials/tables/cell-statements.ts';
import { wrapText } from './wrap-text.ts';

type ChainChart = Extract<NonNullable<Dataset['chart']>, { type: 'chain' }>;

/** A box of the chain and its place, in px. */
export interface ChainBox {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
  /** True when the source does not say. */
  absent: boolean;
}

/** A level: its name, one or two boxes, a figure. */
export interface ChainLevel {
  name: string;
  nameY: number;
  boxes: ChainBox[];
  figure: string;
}

/** The chain and the height that it takes. */
export interface ChainDrawing {
  levels: ChainLevel[];
  heads: { x: number; text: string }[];
  height: number;
}

const LINE = 22;
const PADDING = 9;
const BETWEEN = 34;

/** What a cell says, several statements one after the other; 文中没有提到 only where it says nothing else. */
export function cellWords(row: Dataset['rows'][number], column: string): string {
  const statements = cellStatements(row, column);
  const said = statements.filter(({ kind }) => kind !== 'absent');
  return (said.length > 0 ? said : statements.slice(0, 1)).map(shownValue).join('；');
}

const isAbsent = (row: Dataset['rows'][number], column: string): boolean =>
  cellStatements(row, column).every(({ kind }) => kind === 'absent');

/** Lays out the levels of an organisation from top to bottom, counterparts beside, for a drawing `width` px wide. */
export function layOutChain({ rows, columns }: Dataset, chart: ChainChart, width: number): ChainDrawing {
  const gap = width < 500 ? 20 : 56;
  const boxWidth = (width - 2 - gap * (chart.columns.length - 1)) / chart.columns.length;
  const fit = (boxWidth - 2 * PADDING) / 15.5;
  const heads = chart.columns.map((key, index) => ({
    x: 1 + index * (boxWidth + gap) + boxWidth / 2,
    text: columns.find((column) => column.key === key)?.name ?? key,
  }));
  let y = chart.columns.length > 1 ? 30 : 4;
  const levels = rows.map((row): ChainLevel => {
    const texts = chart.columns.map((key) => wrapText(cellWords(row, key), fit));
    const figure = chart.figure === undefined || isAbsent(row, chart.figure) ? '' : cellWords(row, chart.figure);
    const name = figure === '' ? row.name : `${row.name}　${figure}`;
    const nameY = y + 15;
    y += 24;
    const height = Math.max(...texts.map((lines) => lines.length)) * LINE + 2 * PADDING;
    const boxes = texts.map((lines, index) => ({
      x: 1 + index * (boxWidth + gap),
      y,
      width: boxWidth,
      height,
      lines,
      absent: isAbsent(row, chart.columns[index] ?? ''),
    }));
    y += height + BETWEEN;
    return { name, nameY, boxes, figure };
  });
  return { levels, heads, height: y - BETWEEN + 4 };
}

/** The same chain in words. */
export function chainInWords({ rows, columns }: Dataset, chart: ChainChart): string {
  const keys = chart.figure === undefined ? chart.columns : [...chart.columns, chart.figure];
  return rows
    .map((row) => {
      const cells = keys.map((key) => {
        const name = columns.find((column) => column.key === key)?.name ?? key;
        return `${name} ${cellWords(row, key)}`;
      });
      return `${row.name}：${cells.join('，')}`;
    })
    .join('。')
    .concat('。');
}
