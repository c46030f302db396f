import { actionButton, element } from '../dom/element.ts';
import { placeNear } from '../dom/place-near.ts';
import { addToList, presentPassage } from '../lesson/bring-lessons.ts';
import { withNotes } from '../notes/bring-notes.ts';
import { citation } from './citation.ts';
import { copyForm, passageOfLine, type CopiedForm } from './passage.ts';
import { documentArticle, labelOf, shortTitle } from './source-words.ts';

const ITEMS: [name: string, what: CopiedForm][] = [
  ['复制链接', 'link'],
  ['复制出处', 'citation'],
  ['复制引文（原文和出处）', 'quotation'],
];

const EXPANDED = 'aria-expanded';

let close = (): void => undefined;

function moveFocus(event: KeyboardEvent, items: readonly HTMLElement[]): void {
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % items.length)?.focus();
}

function open(number: HTMLAnchorElement, line: HTMLElement): void {
  const item = (name: string, act: () => void): HTMLButtonElement =>
    actionButton(
      name,
      () => {
        close();
        number.focus({ preventScroll: true });
        act();
      },
      { role: 'menuitem', tabindex: '-1' },
    );
  const [id, eId] = [documentArticle()?.dataset['document'] ?? '', line.dataset['of'] ?? ''];
  const items = [
    ...ITEMS.map(([name, what]) => item(name, () => copyForm(passageOfLine(line), what))),
    item('加入课目', () => addToList([`${id}#${eId}`])),
    item('放大来讲', () => presentPassage(id, eId)),
    item('写笔记', () => withNotes(({ write }) => write(line))),
    item('加上或去掉书签', () => withNotes(({ bookmark }) => bookmark(line))),
  ];
  const menu = element('div.address-menu', { role: 'menu', 'aria-label': number.title }, ...items);
  const onPointer = (event: Event): void => {
    if (!menu.contains(event.target as Node)) close();
  };
  close = (): void => {
    close = (): void => undefined;
    menu.remove();
    number.setAttribute(EXPANDED, 'false');
    removeEventListener('pointerdown', onPointer, true);
    removeEventListener('resize', close);
  };
  menu.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      close();
      number.focus({ preventScroll: true });
      if (event.key === 'Escape') event.preventDefault();
    } else moveFocus(event, items);
  });
  addEventListener('pointerdown', onPointer, true);
  addEventListener('resize', close);
  (document.querySelector('main') ?? document.body).append(menu);
  number.setAttribute(EXPANDED, 'true');
  placeNear(menu, number);
  items[0]?.focus({ preventScroll: true });
}

/** Names the place of each number, and tells screen readers that it opens a menu. */
export function nameMenus(): void {
  for (const number of documentArticle()?.querySelectorAll<HTMLAnchorElement>('a.no') ?? []) {
    number.title = citation(shortTitle(), labelOf(number.hash.slice(1)));
    number.setAttribute('aria-haspopup', 'menu');
    number.setAttribute(EXPANDED, 'false');
  }
}

/** Opens the menu of a number, or closes it when it is open. */
export function pressNumber(number: HTMLAnchorElement, line: HTMLElement): void {
  const again = number.getAttribute(EXPANDED) === 'true';
  close();
  if (again) return;
  // The link's own effect, but the page stays where the reader's eye is.
  const { scrollX: left, scrollY: top } = window;
  location.hash = number.hash;
  scrollTo({ left, top, behavior: 'instant' });
  open(number, line);
}
