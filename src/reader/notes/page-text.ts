import { describe } from '../../notes/anchor.ts';
import type { Note, Span } from '../../notes/note.ts';
import { readPage } from '../results/page-stream.ts';

/** The words of a document's page, one after the other, and the text nodes that they stand in. */
export interface PageText {
  text: string;
  nodes: { node: Text; start: number; block: HTMLElement }[];
}

/** Reads the page as it stands; marks of a search part its text nodes, so it is read again when they come or go. */
export function readPageText(article: HTMLElement): PageText {
  const { blocks, nodes } = readPage(article);
  const found: PageText['nodes'] = [];
  let text = '';
  blocks.forEach((block, index) => {
    for (const node of nodes[index] ?? []) {
      found.push({ node, start: text.length, block });
      text += node.data;
    }
  });
  return { text, nodes: found };
}

/** The stretch of the document's text that ranges of the page cover; null when they hold none of its words. */
export function spanOfRanges({ nodes }: PageText, ranges: readonly Range[]): Span | null {
  let [start, end] = [Infinity, -1];
  for (const range of ranges)
    for (const { node, start: at } of nodes) {
      if (!range.intersectsNode(node)) continue;
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      if (from >= to) continue;
      start = Math.min(start, at + from);
      end = Math.max(end, at + to);
    }
  return end > start ? { start, end } : null;
}

/** A stretch of the text as ranges, one in each text node, so that nothing that is not the source's lies in them. */
export function rangesOfSpan({ nodes }: PageText, { start, end }: Span): StaticRange[] {
  return nodes.flatMap(({ node, start: at }) => {
    const [from, to] = [Math.max(0, start - at), Math.min(node.length, end - at)];
    if (from >= to) return [];
    return [new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to })];
  });
}

/** The block in which a place of the text stands. */
export const blockAt = ({ nodes }: PageText, at: number): HTMLElement | null =>
  nodes.findLast(({ start }) => start <= at)?.block ?? null;

/** The numbered line in which it stands. */
export const lineAt = (page: PageText, at: number): HTMLElement | null =>
  blockAt(page, at)?.closest<HTMLElement>('.block') ?? null;

/** What is kept of a stretch of this page's text. */
export const describeSpan = ({ text }: PageText, span: Span): Pick<Note, 'quote' | 'position'> => describe(text, span);
