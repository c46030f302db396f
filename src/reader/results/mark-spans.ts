import type { Span } from '../../search/core/match.ts';
import { piecesOf } from '../../search/core/stream.ts';
import type { PageStream } from './page-stream.ts';

/**
 * Wraps the words of every span in `<mark data-hit>`, across inline elements and blocks. Overlapping spans share marks.
 * @param spans in the order of their starts
 * @returns for each span, its marks in the page's order
 */
export function markSpans({ stream, nodes }: PageStream, spans: readonly Span[]): HTMLElement[][] {
  const segments = segmentsOf(spans);
  const marks = new Map<number, HTMLElement[]>();
  // From the end to the beginning: wrapping then never moves an offset that is still to be used.
  for (const { start, end } of [...segments].reverse()) {
    const pieces = piecesOf(stream, start, end).reverse();
    marks.set(start, pieces.flatMap((piece) => wrap(nodes[piece.block]!, piece.start, piece.end)).reverse());
  }
  let first = 0;
  return spans.map((span) => {
    while (segments[first]!.start < span.start) first += 1;
    const own: HTMLElement[] = [];
    for (let at = first; at < segments.length && segments[at]!.start < span.end; at += 1) {
      own.push(...marks.get(segments[at]!.start)!);
    }
    return own;
  });
}

/**
 * The parts into which the starts of spans divide what they cover, so that every span begins a part of its own.
 * @param spans in the order of their starts
 */
function segmentsOf(spans: readonly Span[]): Span[] {
  const segments: Span[] = [];
  let reach = 0;
  spans.forEach(({ start, end }, index) => {
    reach = Math.max(reach, end);
    const next = spans[index + 1]?.start ?? Infinity;
    if (next > start) segments.push({ start, end: Math.min(reach, next) });
  });
  return segments;
}

// The marks for a range of one block's text nodes, last first.
function wrap(nodes: readonly Text[], start: number, end: number): HTMLElement[] {
  const marks: HTMLElement[] = [];
  let origin = nodes.reduce((sum, node) => sum + node.length, 0);
  for (const node of [...nodes].reverse()) {
    origin -= node.length;
    const from = Math.max(start - origin, 0);
    const to = Math.min(end - origin, node.length);
    if (from >= to) continue;
    const mark = document.createElement('mark');
    mark.dataset['hit'] = '';
    const words = from > 0 ? node.splitText(from) : node;
    if (to - from < words.length) words.splitText(to - from);
    words.replaceWith(mark);
    mark.append(words);
    marks.push(mark);
  }
  return marks;
}
