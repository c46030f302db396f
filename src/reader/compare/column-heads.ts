import { actionButton, element } from '../dom/element.ts';
import type { PageTable } from './read-table.ts';

/**
 * Turns the heads of the columns into buttons that sort. The plain name stays for paper: Chromium leaves buttons out of the
 * head that it repeats on every sheet.
 */
export function addSorting({ columns }: PageTable, sort: (key: string) => void): void {
  for (const { key, head, name } of columns) {
    head.replaceChildren(
      actionButton(name, () => sort(key), { class: 'sorter', title: `按“${name}”排序` }),
      element('span.on-paper', {}, name),
    );
  }
}
