import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Block } from '../../model/document.ts';
import type { ResolvedAnnotation } from '../../edition/resolve-annotations.ts';

/** How a block is dressed, whether it stands alone or in a list, a table or a quotation. */
export interface Dressing {
  blockOf(node: Element): Block | undefined;
  /** Fills the element with its annotated words and returns the comments on them. */
  fill(node: Element, block: Block): ResolvedAnnotation[];
  number(block: Block): Element;
  notes(own: ResolvedAnnotation[], block: Block): Element[];
}

/**
 * Dresses the blocks within a list, table or quotation.
 * @returns the container, followed by the comments that have no place inside it: those on rows stand after the table
 */
export function dressNested(container: Element, dressing: Dressing): Element[] {
  const after: Element[] = [];
  const walk = (node: Element): void => {
    node.children = node.children.flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child];
      const block = dressing.blockOf(child);
      if (!block) {
        walk(child);
        return [child];
      }
      const own = dressing.fill(child, block);
      if (child.tagName !== 'tr') {
        const content = [dressing.number(block), child, ...dressing.notes(own, block)];
        return [h('div', { className: ['block', 'text'] }, content)];
      }
      const first = child.children.find((cell) => cell.type === 'element');
      first?.children.unshift(dressing.number(block));
      after.push(...dressing.notes(own, block));
      return [child];
    });
  };
  walk(container);
  return [container, ...after];
}
