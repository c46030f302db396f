import type { PlainTable } from '../../lesson/lesson-places.ts';
import { element } from '../dom/element.ts';
import type { ResolvedPlace } from './resolve-places.ts';

/** A table in plain words. */
export function renderTable({ head, columns, rows }: PlainTable): HTMLElement {
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...[head, ...columns].map((name) => element('th', { scope: 'col' }, name)))),
    element(
      'tbody',
      {},
      ...rows.map(({ name, cells }) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, name),
          ...cells.map((cell, index) => element('td', { 'data-label': columns[index] ?? '' }, cell)),
        ),
      ),
    ),
  );
}

/** The words at a place, as a course's page shows them. */
export function renderPlace({ blocks, table, quotations }: ResolvedPlace): HTMLElement {
  return element(
    'div.place-text',
    {},
    ...blocks.map(({ code, heading, text }) =>
      element(heading ? 'p.source-words.heading' : 'p.source-words', {}, element('span.code', {}, code), text),
    ),
    ...(table ? [renderTable(table)] : []),
    ...quotations.map(({ quote, citation }) =>
      element('p', {}, element('q.source-words', {}, `“${quote}”`), element('span.place', {}, citation)),
    ),
  );
}
