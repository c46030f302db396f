import { element } from '../dom/element.ts';
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
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, names?.name ?? ''),
    ...shown.rows.map((row) => element('th', { scope: 'col' }, row.name)),
  );
  const body = compared.map((column) =>
    element(
      'tr',
      { 'data-compared': column.key },
      element('th', { scope: 'row' }, column.name),
      ...shown.rows.map((row) =>
        element(
          'td',
          { 'data-label': row.name, class: column.numeric ? 'numeric' : '' },
          ...contentOf(row.cells[page.columns.indexOf(column)]),
        ),
      ),
    ),
  );
  const name = page.root.dataset['name'] ?? '';
  place.replaceChildren(
    element(
      'table',
      {},
      element('caption', {}, element('span.table-name', {}, `${name}：并排比较 ${String(shown.rows.length)} 行`)),
      element('thead', {}, head),
      element('tbody', {}, ...body),
    ),
  );
}
