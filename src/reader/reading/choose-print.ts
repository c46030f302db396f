import { element } from '../dom/element.ts';
import { closeMenu, openMenu } from '../dom/open-menu.ts';

// The sheet stays only while the page is printed, so that the browser's own command prints what is on the page.
function printWordsOnly(): void {
  const root = document.documentElement.dataset['root'] ?? '';
  const sheet = element('link', { rel: 'stylesheet', href: `${root}assets/words-only.css`, media: 'print' });
  addEventListener('afterprint', () => sheet.remove(), { once: true });
  sheet.onload = sheet.onerror = print.bind(globalThis);
  document.head.append(sheet);
}

/** Asks before a document is printed: as it stands, or its words alone. */
export function choosePrint(button: HTMLElement): void {
  if (closeMenu(button)) return;
  openMenu(button, '打印', [
    ['打印，带段号和注', () => print()],
    ['只打印正文（没有段号、记号和注）', printWordsOnly],
  ]);
}
