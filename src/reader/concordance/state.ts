import type { ConcordanceOrder } from '../../concordance/sort-rows.ts';

/** What the page shows; kept in its address. */
export interface State {
  phrase: string;
  order: ConcordanceOrder;
}

/** Reads the state of an address. */
export function readState(search: string): State {
  const asked = new URLSearchParams(search);
  const order = asked.get('order');
  return { phrase: (asked.get('q') ?? '').trim(), order: order === 'left' || order === 'right' ? order : 'place' };
}

/** The address of a state, relative to the page. */
export function writeState({ phrase, order }: State): string {
  const parameters = new URLSearchParams();
  if (phrase !== '') parameters.set('q', phrase);
  if (order !== 'place') parameters.set('order', order);
  const query = parameters.toString();
  return query === '' ? location.pathname : `?${query}`;
}
