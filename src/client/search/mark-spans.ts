import type { Span } from '../../search/match.ts';
import { piecesOf } from '../../search/stream.ts';
import type { PageStream } from './page-stream.ts';

/**
 * Wraps the words of every span in `<mark data-hit>`, across inline elements and blocks. Overlapping spans share marks.
 * @returns for each span, the mark in which it begins
 */
export function markSpans({ stream, nodes }: PageStream, spans: readonly Span[]): HTMLElement[] {
  // Cut where any span begins or ends, so that each run of characters lies wholly inside or outside every span.
  const cuts = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const marks = new Map<number, HTMLElement>();
  // From the end to the beginning: wrapping then never moves an offset that is still to be used.
  for (let index = cuts.length - 1; index > 0; index -= 1) {
    const [start, end] = [cuts[index - 1]!, cuts[index]!];
    if (!spans.some((span) => span.start <= start && end <= span.end)) continue;
    for (const piece of piecesOf(stream, start, end).reverse()) {
      for (const mark of wrap(nodes[piece.block]!, piece.start, piece.end)) marks.set(start, mark);
    }
  }
  return spans.map(({ start }) => marks.get(start)!);
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
