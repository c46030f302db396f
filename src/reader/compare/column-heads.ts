import { make, makeButton } from '../dom/make-element.ts';
import type { PageTable } from './read-table.ts';

/**
 * Turns the heads of the columns into buttons that sort. The plain name stays for paper: Chromium leaves buttons out of the
 * head that it repeats on every sheet.
 */
export function addSorting({ columns }: PageTable, sort: (key: string) => void): void {
  for (const { key, head, name } of columns) {
    head.replaceChildren(
      makeButton(name, () => sort(key), { class: 'sorter', title: `按“${name}”排序` }),
      make('span', { class: 'on-paper' }, name),
    );
  }
}
