import { differingColumns } from './differing.ts';
import { holdsWords } from './filter-rows.ts';
import { cellWords, sortKey, type PageTable } from './read-table.ts';
import type { Shown } from './shown.ts';
import { showSideBySide } from './side-by-side.ts';
import { sortRows } from './sort-rows.ts';
import type { View } from './view.ts';

/** The rows and columns that a view shows, in its order. */
function select({ rows, columns }: PageTable, view: View): Shown {
  const at = columns.findIndex(({ key }) => key === view.sort);
  const order =
    view.sort === null
      ? rows.map((_row, index) => index)
      : sortRows(
          rows.map(({ cells }) => sortKey(cells[at])),
          columns[at]?.numeric ?? false,
          view.descending,
        );
  const kept = order
    .flatMap((index) => rows[index] ?? [])
    .filter((row) =>
      view.sideBySide
        ? view.rows.includes(row.key)
        : (view.group === '' || row.group === view.group) && holdsWords(row.text, view.words),
    );
  const open = columns.filter(({ key }) => !view.hidden.includes(key));
  if (!view.differing) return { rows: kept, columns: open };
  const words = kept.map(({ cells }) =>
    open.slice(1).map((column) => {
      const cell = cells[columns.indexOf(column)];
      return cell ? cellWords(cell) : '';
    }),
  );
  const differing = kept.length === 0 ? [] : differingColumns(words);
  return { rows: kept, columns: open.filter((_column, index) => index === 0 || differing.includes(index - 1)) };
}

/** Brings the page to a view: order, rows and columns in sight, rows side by side, notes for paper. */
export function showView(page: PageTable, view: View): Shown {
  const shown = select(page, view);
  const body = page.table.tBodies[0];
  const rest = page.rows.filter((row) => !shown.rows.includes(row));
  body?.append(...[...shown.rows, ...rest].map(({ element }) => element));
  for (const row of page.rows) {
    row.element.hidden = !shown.rows.includes(row);
    row.cells.forEach((cell, index) => {
      const column = page.columns[index];
      cell.hidden = column !== undefined && !shown.columns.includes(column);
    });
  }
  for (const column of page.columns) {
    column.head.hidden = !shown.columns.includes(column);
    if (view.sort === column.key) column.head.setAttribute('aria-sort', view.descending ? 'descending' : 'ascending');
    else column.head.removeAttribute('aria-sort');
  }
  for (const note of page.root.querySelectorAll<HTMLElement>('.evidence-notes li')) {
    const row = shown.rows.some(({ key }) => key === note.dataset['row']);
    note.hidden = !row || !shown.columns.some(({ key }) => key === note.dataset['column']);
  }
  page.table.hidden = view.sideBySide;
  showSideBySide(page, view.sideBySide ? shown : null);
  return shown;
}
