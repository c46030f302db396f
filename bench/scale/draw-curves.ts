import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import { create } from 'xmlbuilder2';
import { DISK, MEDIAN, type Series } from './measured.ts';

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [640, 360, 70, 110, 40, 50] as const;

/** Draws series over the size of a library, both axes by powers of ten. Returns the drawing as SVG. */
function drawCurves(title: string, series: readonly Series[]): string {
  const values = series.flatMap(({ points }) => points.map(([, value]) => value));
  const x = scaleLog([2, 300], [LEFT, WIDTH - RIGHT]);
  const y = scaleLog([Math.min(...values), Math.max(...values)], [HEIGHT - BOTTOM, TOP]).nice();
  const svg = create().ele('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${String(WIDTH)} ${String(HEIGHT)}`,
    'font-family': 'sans-serif',
    'font-size': '12',
  });
  svg.ele('rect', { width: WIDTH, height: HEIGHT, fill: 'white' });
  svg.ele('text', { x: LEFT, y: 22, 'font-size': '14' }).txt(title);
  for (const tick of [2.6, 5, 10, 20, 200]) {
    svg.ele('line', { x1: x(tick), x2: x(tick), y1: TOP, y2: HEIGHT - BOTTOM, stroke: '#ddd' });
    svg.ele('text', { x: x(tick), y: HEIGHT - BOTTOM + 18, 'text-anchor': 'middle' }).txt(String(tick));
  }
  svg.ele('text', { x: (LEFT + WIDTH - RIGHT) / 2, y: HEIGHT - 10, 'text-anchor': 'middle' }).txt('million characters');
  for (const tick of y.ticks().filter((each) => Number.isInteger(Math.log10(each)))) {
    svg.ele('line', { x1: LEFT, x2: WIDTH - RIGHT, y1: y(tick), y2: y(tick), stroke: '#ddd' });
    svg.ele('text', { x: LEFT - 8, y: y(tick) + 4, 'text-anchor': 'end' }).txt(tick.toLocaleString('en'));
  }
  for (const { name, colour, points } of series) {
    const path =
      line<readonly [number, number]>(
        ([millions]) => x(millions),
        ([, value]) => y(value),
      )(points) ?? '';
    svg.ele('path', { d: path, fill: 'none', stroke: colour, 'stroke-width': 2 });
    for (const [millions, value] of points) svg.ele('circle', { cx: x(millions), cy: y(value), r: 3.5, fill: colour });
    const [millions, value] = points.at(-1)!;
    svg.ele('text', { x: x(millions) + 8, y: y(value) + 4, fill: colour }).txt(name);
  }
  return `${svg.end({ headless: true, prettyPrint: true })}\n`;
}

const images = path.join(import.meta.dirname, '..', '..', 'docs', 'images');
writeFileSync(path.join(images, 'scale-time.svg'), drawCurves('Counting a phrase, median, ms', MEDIAN));
writeFileSync(path.join(images, 'scale-disk.svg'), drawCurves('On disk, MB', DISK));
