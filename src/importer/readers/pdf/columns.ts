import type { Segment } from './page-rows.ts';

/**
 * Puts the segments of a page set in two columns into reading order; others are left as they are.
 *
 * A page has two columns when an upright strip near its middle is crossed by few rows, and on both sides of it stand
 * long runs of text: cells of a table are short.
 * @param width Width of the page in points.
 */
export function orderColumns(segments: readonly Segment[], width: number): Segment[] {
  const gutter = findGutter(segments, width);
  if (gutter === null) return [...segments];
  const ordered: Segment[] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  for (const segment of segments) {
    if (segment.right <= gutter) left.push({ ...segment, column: 1 });
    else if (segment.left >= gutter) right.push({ ...segment, column: 2 });
    else {
      // A heading across both columns ends what stands above it.
      ordered.push(...left, ...right, segment);
      left = [];
      right = [];
    }
  }
  return [...ordered, ...left, ...right];
}

function findGutter(segments: readonly Segment[], width: number): number | null {
  for (let gutter = width * 0.4; gutter <= width * 0.6; gutter += width * 0.01) {
    const left = segments.filter((segment) => segment.right <= gutter);
    const right = segments.filter((segment) => segment.left >= gutter);
    const across = segments.length - left.length - right.length;
    if (left.length < 6 || right.length < 6 || across > segments.length * 0.2) continue;
    if (isColumn(left, width) && isColumn(right, width)) return gutter;
  }
  return null;
}

/** Half of the rows of a column of prose are full: as wide as its widest, and at least 30% of the page. */
function isColumn(segments: readonly Segment[], width: number): boolean {
  const widths = segments.map(({ left, right }) => right - left);
  const widest = Math.max(...widths);
  return widest > width * 0.28 && widths.filter((each) => each > widest * 0.9).length * 2 >= widths.length;
}
