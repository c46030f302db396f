import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { withoutSpread } from './spread-text.ts';
import { countRadicals, withoutRadicals } from './radicals.ts';

/** A run of text on one baseline without a wide gap; lengths in points, y from the top of the page. */
export interface Segment {
  text: string;
  left: number;
  right: number;
  /** Baseline. */
  y: number;
  /** Size of its largest type. */
  size: number;
  /** 0: the page's whole width, 1 and 2: left and right column. */
  column: 0 | 1 | 2;
}

/** What one page draws. */
export interface PageText {
  width: number;
  height: number;
  segments: Segment[];
  /** Words that stand aslant: watermarks and stamps. */
  slanted: string[];
  /** How many radicals were read as the characters that they look like. */
  radicals?: number;
}

/** A piece of text as it is drawn. */
export interface Glyphs {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

/** Han characters and the signs that are set as wide as they are. */
const han =
  /[\u2010-\u2027\u2030-\u205e\u2160-\u217f\u2460-\u24ff\u25a0-\u25ff\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u;

/** Text of a page as segments, in reading order of one column: from top to bottom, then left to right. */
export async function readPageText(page: PDFPageProxy): Promise<PageText> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: false, disableNormalization: true });
  const glyphs: Glyphs[] = [];
  const slanted: string[] = [];
  let radicals = 0;
  // A page that was scanned or set on its side: its text runs up or down, and the page is turned to be read.
  const turn = textTurn(content.items, viewport.transform as Matrix);
  const turned = turn === 0 ? viewport : page.getViewport({ scale: 1, rotation: (viewport.rotation + turn) % 360 });
  const [a, b, c, d, e, f] = turned.transform as Matrix;
  for (const item of content.items) {
    // White space that the library makes out of gaps has no height; gaps are judged below.
    if (!('str' in item) || item.str === '' || (item.str.trim() === '' && item.height === 0)) continue;
    const [m0, m1, m2, m3, x, y] = item.transform as Matrix;
    const directionX = a * m0 + c * m1;
    const directionY = b * m0 + d * m1;
    if (Math.abs(directionY) > Math.abs(directionX) * 0.05 || directionX < 0) {
      slanted.push(item.str);
      continue;
    }
    const left = a * x + c * y + e;
    const scale = Math.hypot(a, b);
    const size = Math.hypot(a * m2 + c * m3, b * m2 + d * m3);
    radicals += countRadicals(item.str);
    glyphs.push({
      text: withoutSpread(withoutRadicals(item.str), item.width * scale, scale * Math.hypot(m0, m1)),
      left,
      right: left + item.width * scale,
      y: b * x + d * y + f,
      size,
    });
  }
  return { width: turned.width, height: turned.height, segments: joinGlyphs(glyphs), slanted, radicals };
}

type Matrix = [number, number, number, number, number, number];

/** Degrees by which a page has to be turned so that most of its text runs from left to right. */
function textTurn(items: readonly unknown[], [a, b, c, d]: Matrix): number {
  const lengths = [0, 0, 0, 0];
  for (const item of items as { str?: string; transform?: number[] }[]) {
    if (!item.transform || !item.str) continue;
    const [m0 = 0, m1 = 0] = item.transform;
    const x = a * m0 + c * m1;
    const y = b * m0 + d * m1;
    const quarter =
      Math.abs(y) < Math.abs(x) * 0.05 ? (x > 0 ? 0 : 2) : Math.abs(x) < Math.abs(y) * 0.05 ? (y > 0 ? 1 : 3) : null;
    if (quarter !== null) lengths[quarter]! += item.str.trim().length;
  }
  const most = lengths.indexOf(Math.max(...lengths));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  // Text that runs down is read by turning the page a quarter back.
  return (lengths[most] ?? 0) > total * 0.7 ? [0, 270, 180, 90][most]! : 0;
}

/** Segments of what a page draws, from top to bottom, then left to right. */
export function joinGlyphs(glyphs: readonly Glyphs[]): Segment[] {
  const rows: Glyphs[][] = [];
  for (const glyph of [...glyphs].sort((one, two) => one.y - two.y)) {
    const row = rows.at(-1);
    // Marks of notes stand a little above their line and are smaller.
    const reach = row === undefined ? 0 : Math.max(glyph.size, ...row.slice(-8).map(({ size }) => size)) * 0.45;
    if (row !== undefined && glyph.y - row[0]!.y <= reach) row.push(glyph);
    else rows.push([glyph]);
  }
  return withRaised(rows).flatMap((row) => joinRow(withoutShadows(row.sort((one, two) => one.left - two.left))));
}

/** The 2 of m² and other exponents stand so high that they are drawn above their line: they are put back into it. */
function withRaised(rows: readonly Glyphs[][]): Glyphs[][] {
  const kept: Glyphs[][] = rows.map((row) => [...row]);
  kept.forEach((row, index) => {
    const below = kept[index + 1];
    if (row.length === 0 || below === undefined || below.length === 0) return;
    const size = Math.max(...below.map((glyph) => glyph.size));
    const high = below[0]!.y - row[0]!.y;
    if (high > size * 0.85 || row.length > 6) return;
    const raised = row.every(
      (glyph) =>
        glyph.size <= size * 0.75 &&
        /^[-+−–]?\d{1,2}$/.test(glyph.text.trim()) &&
        below.some(
          (base) =>
            Math.abs(glyph.left - base.right) <= size * 0.35 || (base.left < glyph.left && glyph.right < base.right),
        ),
    );
    if (raised) below.push(...row.splice(0));
  });
  return kept.filter((row) => row.length > 0);
}

/** Bold type is sometimes made by drawing the same words twice, a hair apart. */
function withoutShadows(row: readonly Glyphs[]): Glyphs[] {
  return row.filter(
    (glyph, index) =>
      !row
        .slice(Math.max(0, index - 3), index)
        .some(
          (other) =>
            other.text === glyph.text &&
            Math.abs(other.left - glyph.left) < glyph.size * 0.15 &&
            Math.abs(other.y - glyph.y) < glyph.size * 0.15,
        ),
  );
}

function joinRow(row: readonly Glyphs[]): Segment[] {
  const segments: Segment[] = [];
  for (const glyph of row) {
    const last = segments.at(-1);
    const gap = last === undefined ? Infinity : glyph.left - last.right;
    const size = Math.max(last?.size ?? 0, glyph.size);
    if (last === undefined || gap > size * 1.6) {
      segments.push({ ...glyph, column: 0 });
      continue;
    }
    last.text += (needsSpace(last.text, glyph.text, gap, size) ? ' ' : '') + glyph.text;
    last.right = Math.max(last.right, glyph.right);
    last.size = size;
    if (glyph.size >= last.size) last.y = glyph.y;
  }
  for (const segment of segments) segment.text = withoutSetSpaces(segment.text);
  return segments.filter(({ text }) => text.trim() !== '');
}

/** Typesetters part Han characters from digits and letters by up to half an em: that is no space in the text. */
function needsSpace(before: string, after: string, gap: number, size: number): boolean {
  const last = [...before].at(-1) ?? '';
  const first = [...after][0] ?? '';
  if (/\s/u.test(last) || /\s/u.test(first)) return false;
  if (han.test(last) || han.test(first)) return gap > size * 0.6;
  return gap > size * 0.16;
}

/**
 * The library writes the typesetter's gap between Han characters and digits or letters as a space when both are of one
 * font, where it cannot be told from a typed one; it goes there too. A space after the number at a line's head stays.
 */
function withoutSetSpaces(text: string): string {
  return text.replace(
    /(?<=[0-9A-Za-z%)\]]) (?=\p{Script=Han})|(?<=\p{Script=Han}) (?=[0-9A-Za-z(])/gu,
    (space, at: number) => (/^[\s\d.]*$/.test(text.slice(0, at)) ? space : ''),
  );
}
