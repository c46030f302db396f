import type { Element, ElementContent } from 'hast';
import type { Block } from '../../model/document.ts';
import type { ResolvedAnnotation } from '../../edition/resolve-annotations.ts';
import { annotatedText } from './annotated-text.ts';

function textLength(node: ElementContent): number {
  if (node.type === 'text') return node.value.length;
  return node.type === 'element' ? node.children.reduce((sum, child) => sum + textLength(child), 0) : 0;
}

/**
 * Puts the references to comments into the cells of a table's row. Words that run across cells are marked in the cell in
 * which they end. The line ends between the cells go: they are no words of the row.
 */
export function annotateRow(row: Element, block: Block, annotations: readonly ResolvedAnnotation[]): void {
  const cells = row.children.filter((child) => child.type === 'element');
  let start = 0;
  for (const cell of cells) {
    const from = start;
    const to = from + textLength(cell);
    const own = annotations
      .filter(({ range }) => range.end > from && range.end <= to)
      .map((annotation) => ({
        ...annotation,
        range: { start: Math.max(0, annotation.range.start - from), end: annotation.range.end - from },
      }));
    cell.children = annotatedText(cell.children, { ...block, text: block.text.slice(from, to), sentences: [] }, own);
    start = to;
  }
  row.children = cells;
}
