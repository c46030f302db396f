import { MARK_STYLES, type MarkStyle } from '../../notes/note.ts';
import { actionButton, element } from '../dom/element.ts';
import { STYLE_NAMES } from './style-names.ts';

let close = (): void => undefined;

/** Takes the bar away when the reader goes on to something else. */
export const hideNoteBar = (): void => close();

/** A bar at the window's bottom in the place of the selection's own, with words and what can be done; one at a time. */
export function showNoteBar(label: string, words: string, ...actions: readonly HTMLElement[]): () => void {
  close();
  const { dataset } = document.documentElement;
  const bar = element(
    'section.selection-bar.note-bar',
    { 'aria-label': label },
    element('p.preview', { role: 'status' }, words),
    element(
      'div.actions',
      {},
      ...actions,
      actionButton('✕', () => close(), { 'aria-label': '关闭' }),
    ),
  );
  // Pressing a button of the bar must not lose the selection.
  bar.addEventListener('mousedown', (event) => event.preventDefault());
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
    event.stopPropagation();
    close();
  };
  document.addEventListener('keydown', onEscape, true);
  close = (): void => {
    close = (): void => undefined;
    bar.remove();
    delete dataset['noteBar'];
    document.removeEventListener('keydown', onEscape, true);
  };
  document.body.append(bar);
  dataset['noteBar'] = '';
  return () => close();
}

/** The bar after words were marked: other colours, a note, and taking it back. */
export function showMarkBar(
  chosen: MarkStyle,
  restyle: (style: MarkStyle) => void,
  write: () => void,
  undo: () => void,
): void {
  const styles = MARK_STYLES.map((style) =>
    actionButton(
      STYLE_NAMES[style],
      () => {
        for (const each of styles)
          each.setAttribute('aria-pressed', String(each === styles[MARK_STYLES.indexOf(style)]));
        restyle(style);
      },
      { class: `note-${style}`, 'aria-pressed': String(style === chosen) },
    ),
  );
  const leave = (act: () => void) => (): void => {
    hide();
    act();
  };
  const hide = showNoteBar(
    '划线',
    '已划线，可以换一种：',
    actionButton('写笔记', leave(write)),
    ...styles,
    actionButton('撤销', leave(undo)),
  );
}
