import { describe, expect, test } from 'vitest';
import { barRows, barsInWords, layOutBars } from '../../../src/site/charts/bars.ts';
import { chainInWords, layOutChain } from '../../../src/site/charts/chain.ts';
import { DRAWING_SIZES } from '../../../src/site/charts/drawing-sizes.ts';
import { layOutOutline } from '../../../src/site/charts/outline-map.ts';
import { layOutTimeline, timelineInWords } from '../../../src/site/charts/timeline.ts';
import { wrapText } from '../../../src/site/charts/wrap-text.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';

const { datasets, editions } = loadLibrary();
const withChart = (type: string) =>
  datasets.flatMap(({ id, data }) => (data.chart?.type === type ? [{ id, data }] : []));

describe('the words beside a chart say what it draws', () => {
  test.each(withChart('bars'))('$id', ({ data }) => {
    if (data.chart?.type !== 'bars') throw new Error('not bars');
    const words = barsInWords(data, data.chart);
    for (const { width } of DRAWING_SIZES) {
      const { bars } = layOutBars(data, data.chart, width);
      expect(bars.length).toBeGreaterThan(1);
      for (const bar of bars) expect(words).toContain(`${bar.name} ${String(bar.figure)} ${data.chart.unit}`);
      const longest = bars.reduce((a, b) => (b.figure > a.figure ? b : a));
      // Lengths are true to the figures, beyond the least length that can be seen.
      for (const bar of bars.filter(({ length }) => length > 2)) {
        expect(bar.length / longest.length).toBeCloseTo(bar.figure / longest.figure, 5);
      }
    }
  });
  test.each(withChart('chain'))('$id', ({ data }) => {
    if (data.chart?.type !== 'chain') throw new Error('not a chain');
    const words = chainInWords(data, data.chart);
    for (const { width } of DRAWING_SIZES) {
      const { levels } = layOutChain(data, data.chart, width);
      expect(levels).toHaveLength(data.rows.length);
      for (const level of levels) {
        for (const box of level.boxes) expect(words).toContain(box.lines.join(''));
        expect(words).toContain(level.figure);
      }
    }
  });
  test.each(withChart('timeline'))('$id', ({ data }) => {
    if (data.chart?.type !== 'timeline') throw new Error('not a timeline');
    const words = timelineInWords(data, data.chart);
    for (const { width } of DRAWING_SIZES) {
      const { points, height } = layOutTimeline(data, data.chart, width);
      expect(points.flatMap(({ obligations }) => obligations)).toHaveLength(data.rows.length);
      for (const point of points) {
        expect(words).toContain(point.when.join(''));
        expect(point.y).toBeLessThan(height);
        for (const { lines } of point.obligations) expect(words).toContain(lines.join(''));
      }
    }
  });
});

test('the area distribution: 12 of 75 have 300 square metres, and the target stands at that bar', () => {
  const area = datasets.find(({ id }) => id === 'office-area')?.data;
  if (area?.chart?.type !== 'bars') throw new Error('no chart of areas');
  const { bars, total } = barRows(area, area.chart);
  expect(total).toBe(75);
  expect(bars.reduce((sum, { figure }) => sum + figure, 0)).toBe(75);
  const reached = bars.find(({ name }) => name === '300平方米以上');
  expect(reached?.figure).toBe(12);
  expect(reached?.goal).toContain('力争每个街道至少有3个以上社委会建筑面积达300平方米以上');
  expect(bars.filter(({ apart }) => apart).map(({ name }) => name)).toEqual(['拆迁过渡']);
});

test('the outline map has every section, and its parts hold all characters', () => {
  for (const { document } of editions) {
    const { entries } = layOutOutline(document, 720);
    expect(entries).toHaveLength(document.sections.length);
    const own = document.blocks.filter(({ section }) => document.sections.some(({ eId }) => eId === section));
    const characters = own.reduce((sum, { text }) => sum + text.length, 0);
    const top = entries.filter(({ depth }) => depth === 1);
    expect(top.reduce((sum, entry) => sum + entry.characters, 0)).toBe(characters);
  }
});

test('lines are as wide as asked, keep every character and begin with no closing mark', () => {
  const text = '加强社区党建，必须进一步更新工作理念、明确指导思想，300平方米。';
  const lines = wrapText(text, 6);
  expect(lines.join('')).toBe(text);
  for (const line of lines) expect(/^[，。、]/u.test(line)).toBe(false);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(12);
});
