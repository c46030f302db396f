import type { PageText, Segment } from './page-rows.ts';

/**
 * Where the gutter between two columns stands on each page; null for pages set in one column.
 *
 * A page has two columns when an upright strip near its middle is crossed by few rows, and beside it stand long runs of text: cells of a
 * table are short. Where a good part of the pages has it, the others are asked only whether the strip parts their lines too: a first page has
 * title and preamble across both columns, a last one is half empty.
 */
export function findGutters(pages: readonly PageText[]): (number | null)[] {
  const own = pages.map(({ segments, width }) => findGutter(segments, width));
  const places = own.filter((gutter) => gutter !== null).sort((a, b) => a - b);
  if (places.length < 2 || places.length * 4 < pages.length) return own;
  const usual = places[Math.floor(places.length / 2)] ?? 0;
  return own.map((gutter, index) => {
    const page = pages[index];
    return page && parts(page.segments, usual, page.width) ? usual : gutter;
  });
}

/**
 * Puts the segments of a page set in two columns into reading order: what stands across both ends what stands above it.
 * @param gutter Place between the columns, or null.
 */
export function orderColumns(segments: readonly Segment[], gutter: number | null): Segment[] {
  if (gutter === null) return [...segments];
  const ordered: Segment[] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  const flush = (): void => {
    // One column alone is the end of a paragraph that stands across both.
    const both = left.length > 0 && right.length > 0;
    ordered.push(...left.map((segment) => (both ? segment : { ...segment, column: 0 as const })), ...right);
    left = [];
    right = [];
  };
  for (const segment of segments) {
    if (segment.right <= gutter) left.push({ ...segment, column: 1 });
    else if (segment.left >= gutter) right.push({ ...segment, column: 2 });
    else {
      flush();
      ordered.push(segment);
    }
  }
  flush();
  return ordered;
}

/** The middle of the strip that parts the columns of one page. */
function findGutter(segments: readonly Segment[], width: number): number | null {
  const found: number[] = [];
  for (let gutter = width * 0.4; gutter <= width * 0.6; gutter += width * 0.01) {
    const left = segments.filter((segment) => segment.right <= gutter);
    const right = segments.filter((segment) => segment.left >= gutter);
    const across = segments.length - left.length - right.length;
    if (left.length < 6 || right.length < 6 || across > segments.length * 0.2) continue;
    if (isColumn(left, width) && isColumn(right, width)) found.push(gutter);
  }
  return found[Math.floor(found.length / 2)] ?? null;
}

/** Half of the rows of a column of prose are full: as wide as its widest, and at least 30% of the page. */
function isColumn(segments: readonly Segment[], width: number): boolean {
  const widths = segments.map(({ left, right }) => right - left);
  const widest = Math.max(...widths);
  return widest > width * 0.28 && widths.filter((each) => each > widest * 0.9).length * 2 >= widths.length;
}

/** True when lines on both sides of a strip begin and end beside it, and none of them is a cell of three or more in a row. */
function parts(segments: readonly Segment[], gutter: number, width: number): boolean {
  const left = segments.filter((segment) => segment.right <= gutter);
  const right = segments.filter((segment) => segment.left >= gutter);
  if (left.length < 2 || right.length < 2) return false;
  const starts = Math.min(...right.map((segment) => segment.left));
  const flush = right.filter((segment) => segment.left - starts < width * 0.06).length;
  return flush * 2 >= right.length;
}
