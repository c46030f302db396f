import { makeButton } from '../make-element.ts';
import type { PageTable } from './read-table.ts';

/** Turns the heads of the columns into buttons that sort. */
export function addSorting({ columns }: PageTable, sort: (key: string) => void): void {
  for (const { key, head, name } of columns) {
    head.replaceChildren(makeButton(name, () => sort(key), { class: 'sorter', title: `按“${name}”排序` }));
  }
}
