import type { ListedRow, ListPayload } from '../../model/list-payload.ts';
import { element } from '../dom/element.ts';

const UNSTATED = '没有写明';

/** A document in the list, as DocumentEntry.astro writes it. */
export function renderEntry([id, title, date, number, values]: ListedRow, { facets }: ListPayload): HTMLLIElement {
  const place = facets.findIndex(({ key }) => key === 'issuer');
  const issuers = (values[place] ?? [])
    .map((value) => facets[place]!.values[value]!)
    .filter((name) => name !== UNSTATED);
  const about = [issuers.join('、'), number, date].filter((part) => part !== '').join('　');
  const entry = element('li', {}, element('a', { href: `documents/${id}.html` }, title));
  if (about !== '') entry.append(' ', element('span.about', {}, about));
  return entry;
}
