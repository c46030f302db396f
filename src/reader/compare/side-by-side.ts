import { make } from '../dom/make-element.ts';
import type { PageTable } from './read-table.ts';
import type { Shown } from './shown.ts';

/** A copy of a cell's content without ids, which may stand only once on a page. */
function contentOf(cell: HTMLElement | undefined): Node[] {
  const copy = cell?.cloneNode(true) as HTMLElement | undefined;
  for (const element of copy?.querySelectorAll('[id]') ?? []) element.removeAttribute('id');
  return [...(copy?.childNodes ?? [])];
}

/** Puts the chosen rows beside each other, one column each, what is compared down the side; takes them away for null. */
export function showSideBySide(page: PageTable, shown: Shown | null): void {
  const place = page.root.querySelector<HTMLElement>('[data-side-by-side]');
  if (!place) return;
  place.hidden = shown === null;
  if (!shown) {
    place.replaceChildren();
    return;
  }
  const [names, ...compared] = shown.columns;
  const head = make(
    'tr',
    {},
    make('th', { scope: 'col' }, names?.name ?? ''),
    ...shown.rows.map((row) => make('th', { scope: 'col' }, row.name)),
  );
  const body = compared.map((column) =>
    make(
      'tr',
      { 'data-compared': column.key },
      make('th', { scope: 'row' }, column.name),
      ...shown.rows.map((row) =>
        make(
          'td',
          { 'data-label': row.name, class: column.numeric ? 'numeric' : '' },
          ...contentOf(row.cells[page.columns.indexOf(column)]),
        ),
      ),
    ),
  );
  const name = page.root.dataset['name'] ?? '';
  place.replaceChildren(
    make(
      'table',
      {},
      make('caption', {}, make('span', { class: 'table-name' }, `${name}：并排比较 ${String(shown.rows.length)} 行`)),
      make('thead', {}, head),
      make('tbody', {}, ...body),
    ),
  );
}
