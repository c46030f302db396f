import { element } from '../dom/element.ts';

/** Marks the words that are chosen on the stage, and takes a mark away that is pressed. Marks last as long as the words are shown. */
export function startMarking(box: HTMLElement): void {
  box.addEventListener('pointerup', () => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    const within = range.commonAncestorContainer;
    if (!box.contains(within)) return;
    // Words that reach over several cells cannot be one mark.
    if (box.querySelector('table') && !(within instanceof Element ? within : within.parentElement)?.closest('td, th'))
      return;
    const mark = element('mark', {});
    // Marks within the words chosen are taken into the new one.
    mark.append(range.extractContents());
    mark.querySelectorAll('mark').forEach((inner) => inner.replaceWith(...inner.childNodes));
    range.insertNode(mark);
    box.querySelectorAll('mark:empty').forEach((empty) => empty.remove());
    selection.removeAllRanges();
  });
  box.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement) || target.tagName !== 'MARK' || getSelection()?.isCollapsed === false) return;
    target.replaceWith(...target.childNodes);
    box.normalize();
  });
}
