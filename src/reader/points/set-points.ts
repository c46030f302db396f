import { element } from '../dom/element.ts';
import { sourceNodes, wordsOf } from '../reading/source-words.ts';
import { findPoints } from './find-points.ts';

const BREAK = 'point-break';

/** True when a paragraph stands with its points on lines of their own. */
export const hasPoints = (block: Element): boolean => block.querySelector(`.${BREAK}`) !== null;

function breakBefore(block: Element, at: number): void {
  let from = 0;
  for (const node of sourceNodes(block)) {
    if (at < from + node.length) {
      const rest = at > from ? node.splitText(at - from) : node;
      // A line break and an indent are elements without text: the words stay those of the source.
      rest.before(element('span', { class: BREAK, 'data-apparatus': '', 'aria-hidden': 'true' }, element('br', {})));
      return;
    }
    from += node.length;
  }
}

/** Sets the points of a paragraph on lines of their own, or back into one. The words do not change. */
export function setPoints(block: Element, on: boolean): void {
  for (const mark of block.querySelectorAll(`.${BREAK}`)) {
    const parent = mark.parentNode;
    mark.remove();
    parent?.normalize();
  }
  // From the last on, because a cut moves what follows.
  if (on)
    for (const at of findPoints(wordsOf(block))
      .filter((place) => place > 0)
      .reverse())
      breakBefore(block, at);
}
