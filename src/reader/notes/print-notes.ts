import { element } from '../dom/element.ts';
import type { PageNotes } from './page-notes.ts';

/** Puts what was written at the end of the document, for paper only, and there only when the reader has asked for it. */
export function showPrintedNotes(article: HTMLElement, { placed }: PageNotes): void {
  document.querySelector('.printed-notes')?.remove();
  const written = placed.filter(({ note }) => note.text !== '' || note.style === null);
  if (written.length === 0) return;
  const items = written.map(({ note }) =>
    element('li', {}, element('b', {}, note.style === null ? `书签 ${note.label}` : note.label), ` ${note.text}`),
  );
  article.after(
    element(
      'aside.printed-notes',
      { 'data-apparatus': '', 'aria-hidden': 'true' },
      element('p', {}, '我的笔记'),
      element('ul', {}, ...items),
    ),
  );
}
