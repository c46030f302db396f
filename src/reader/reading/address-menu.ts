import { copyText } from '../dom/copy-text.ts';
import { closeMenu, openMenu } from '../dom/open-menu.ts';
import { addToList, presentPassage } from '../lesson/bring-lessons.ts';
import { withNotes } from '../notes/bring-notes.ts';
import { findPoints, pointsOnLines } from '../points/find-points.ts';
import { citation } from './citation.ts';
import { copyForm, passageOfLine, type CopiedForm } from './passage.ts';
import { documentArticle, eIdOf, labelOf, shortTitle } from './source-words.ts';

const ITEMS: [name: string, what: CopiedForm][] = [
  ['复制链接', 'link'],
  ['复制出处', 'citation'],
  ['复制引文（原文和出处）', 'quotation'],
];

function open(number: HTMLAnchorElement, line: HTMLElement): void {
  const [id, eId] = [documentArticle()?.dataset['document'] ?? '', eIdOf(line)];
  const { words } = passageOfLine(line);
  const byPoints: [string, () => void] = ['复制原文，每点一行', () => void copyText(pointsOnLines(words))];
  openMenu(number, number.title, [
    ...ITEMS.map(([name, what]): [string, () => void] => [name, () => copyForm(passageOfLine(line), what)]),
    ...(findPoints(words).length > 0 ? [byPoints] : []),
    ['加入课目', () => addToList([`${id}#${eId}`])],
    ['放大来讲', () => presentPassage(id, eId)],
    ['写笔记', () => withNotes(({ write }) => write(line))],
    ['加上或去掉书签', () => withNotes(({ bookmark }) => bookmark(line))],
  ]);
}

/** Names the place of each number, and tells screen readers that it opens a menu. */
export function nameMenus(): void {
  for (const number of documentArticle()?.querySelectorAll<HTMLAnchorElement>('a.no') ?? []) {
    number.title = citation(shortTitle(), labelOf(number.hash.slice(1)));
    number.setAttribute('aria-haspopup', 'menu');
    number.setAttribute('aria-expanded', 'false');
  }
}

/** Opens the menu of a number, or closes it when it is open. */
export function pressNumber(number: HTMLAnchorElement, line: HTMLElement): void {
  if (closeMenu(number)) return;
  // The link's own effect, but the page stays where the reader's eye is.
  const { scrollX: left, scrollY: top } = window;
  location.hash = number.hash;
  scrollTo({ left, top, behavior: 'instant' });
  open(number, line);
}
