import { actionButton, element } from '../dom/element.ts';
import { openNotePanel } from './note-panel.ts';
import type { KeptNote } from './note-store.ts';
import type { PageNotes, PlacedNote } from './page-notes.ts';

/** Whether marks are printed, said on the page's root; off unless the reader asks, and for this page only. */
const PRINTED = 'data-print-notes';

const entry = ({ note }: KeptNote, ...acts: readonly HTMLElement[]): HTMLElement =>
  element(
    'li',
    {},
    element(
      'p.preview',
      {},
      element('b', {}, note.style === null ? `书签 ${note.label}` : note.label),
      ' ',
      note.quote.exact,
    ),
    ...(note.text === '' ? [] : [element('p.note-words', {}, note.text)]),
    element('div.actions', {}, ...acts),
  );

function printChoice(): HTMLElement {
  const page = document.documentElement;
  const box = element('input', { type: 'checkbox', ...(page.hasAttribute(PRINTED) ? { checked: '' } : {}) });
  box.addEventListener('change', () => page.toggleAttribute(PRINTED, box.checked));
  return element('label.note-print', {}, box, '打印这一篇时，连划线和笔记一起印');
}

/**
 * Opens the list of this document's notes: those that stand in the text, and first those that could not be placed.
 * @param replace lets the reader choose new words for a note that was not placed
 * @param chosen only these
 */
export function openNotesDialog(
  notes: PageNotes,
  replace: (lost: KeptNote) => void,
  chosen: readonly PlacedNote[] = notes.placed,
): void {
  const leave = (act: () => void) => (): void => {
    dialog.close();
    act();
  };
  const edit = (kept: KeptNote) =>
    actionButton(
      '改、删',
      leave(() => openNotePanel({ note: kept.note, before: kept, change: notes.change })),
    );
  const lost = chosen === notes.placed ? notes.lost : [];
  const go = ({ line }: PlacedNote): HTMLElement =>
    actionButton(
      '到那里',
      leave(() => line?.scrollIntoView({ block: 'center' })),
    );
  const root = document.documentElement.dataset['root'] ?? '';
  const dialog = element(
    'dialog.note-panel',
    { 'aria-label': '本篇的笔记' },
    ...(lost.length === 0
      ? []
      : [
          element('h2', {}, `放不回原处的（${String(lost.length)}）`),
          element('p', {}, '这些笔记所记的文字，在这一版里找不到了，或者改得太多。笔记都在，可以重新选地方放。'),
          element(
            'ul',
            {},
            ...lost.map((kept) =>
              entry(
                kept,
                actionButton(
                  '重新放',
                  leave(() => replace(kept)),
                ),
                edit(kept),
              ),
            ),
          ),
        ]),
    element('h2', {}, `本篇的笔记（${String(chosen.length)}）`),
    element('ul', {}, ...chosen.map((each) => entry(each, go(each), edit(each)))),
    printChoice(),
    element('p', {}, element('a', { href: `${root}notes.html` }, '我的笔记：全部笔记，查找，存成文件')),
    element('form.actions', { method: 'dialog' }, element('button', {}, '关闭')),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
