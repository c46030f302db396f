import { copyText } from '../dom/copy-text.ts';
import { actionButton, element } from '../dom/element.ts';
import { addToList } from '../lesson/bring-lessons.ts';
import { withNotes } from '../notes/bring-notes.ts';
import { copyForm, passageOfSelection, type Passage } from './passage.ts';
import { documentArticle } from './source-words.ts';
import { coveredTop, moveBy } from './sticky-strip.ts';

/** Longest phrase that can be looked up from the bar, in characters. */
const LONGEST_QUERY = 40;
/** The selection must rest this long before the bar answers, in milliseconds: handles on a phone move it all the time. */
const REST = 200;
/** Room between the words chosen and the bar, in CSS pixels. */
const ROOM = 12;

/** Moves the page up when the bar would cover the words chosen, but never pushes their beginning under the strip. */
function uncover(bar: HTMLElement): void {
  const selection = getSelection();
  if (!selection?.rangeCount) return;
  const words = selection.getRangeAt(0).getBoundingClientRect();
  const hidden = words.bottom + ROOM - bar.getBoundingClientRect().top;
  const spare = words.top - coveredTop() - ROOM;
  if (hidden > 0 && words.top < innerHeight && spare > 0) moveBy(Math.min(hidden, spare));
}

/** Address of the results page for a phrase; null for what is not one phrase. */
function searchAddress({ words }: Passage): string | null {
  if (words.includes('\n') || [...words].length > LONGEST_QUERY) return null;
  return `${document.documentElement.dataset['root'] ?? ''}search.html?q=${encodeURIComponent(words)}`;
}

/** A bar at the window's bottom that shows how the words selected are cited, and copies them so. */
export function startSelectionBar(): void {
  if (!documentArticle()) return;
  let chosen: Passage | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let held = false;

  const hide = (): void => {
    bar.hidden = true;
  };
  const preview = element('p.preview', {});
  const search = element('a', {}, '查找这几个字');
  const bar = element(
    'section.selection-bar',
    { 'aria-label': '选中的文字', hidden: '' },
    preview,
    element(
      'div.actions',
      {},
      actionButton('复制引文', () => {
        if (chosen) copyForm(chosen, 'quotation');
      }),
      actionButton('复制链接', () => void (chosen && copyText(chosen.link))),
      search,
      actionButton('加入课目', () => {
        if (chosen) addToList(chosen.places);
      }),
      actionButton('划线', () => withNotes(({ mark }) => mark())),
      actionButton('写笔记', () => withNotes(({ write }) => write())),
      actionButton('✕', hide, { 'aria-label': '关闭' }),
    ),
  );
  document.body.append(bar);

  const show = (): void => {
    chosen = passageOfSelection();
    bar.hidden = !chosen;
    if (!chosen) return;
    preview.textContent = chosen.quotation;
    const address = searchAddress(chosen);
    search.hidden = address === null;
    if (address !== null) search.href = address;
    uncover(bar);
  };
  const soon = (): void => {
    clearTimeout(timer);
    if (!held) timer = setTimeout(show, REST);
  };
  document.addEventListener('selectionchange', soon);
  // While a mouse button is down the words are still being chosen.
  document.addEventListener('pointerdown', (event) => {
    held = event.pointerType === 'mouse' && !bar.contains(event.target as Node);
  });
  for (const end of ['pointerup', 'pointercancel', 'dragend'] as const) {
    document.addEventListener(end, () => {
      if (held) {
        held = false;
        soon();
      }
    });
  }
  // Pressing a button of the bar must not lose the selection.
  bar.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || bar.hidden) return;
    hide();
    event.stopPropagation(); // one thing at a time: the marks of a search stay until Esc is pressed again
  });
  // Words may have been chosen before this script came.
  soon();
}
