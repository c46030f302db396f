import { actionButton } from '../dom/element.ts';
import { addToList, presentTable } from './bring-lessons.ts';

/** Gives what can be taught, and says so by `data-lesson`, a button that adds it to the reader's list. */
export function offerAdding(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-lesson]')) {
    const { lesson = '', lessonName = '' } = place.dataset;
    const attributes = { class: 'add-to-list', 'aria-label': `加入课目：${lessonName}` };
    place.append(actionButton('加入课目', () => addToList([lesson]), attributes));
    const [, table] = /^table:([^#]+)$/u.exec(lesson) ?? [];
    if (table !== undefined)
      place.append(
        actionButton('放大来讲', () => presentTable(table), {
          class: 'add-to-list',
          'aria-label': `放大来讲：${lessonName}`,
        }),
      );
  }
}
