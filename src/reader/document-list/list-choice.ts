/** What a reader chose in the list of documents. */
export interface ListChoice {
  /** Chosen values by facet; a document must have one of each. */
  values: ReadonlyMap<string, readonly string[]>;
  /** Key of the order; '' for the usual one. */
  order: string;
}

const ORDER = 'order';

/** Reads a choice from an address. Facets and orders that the library does not have are passed over. */
export function readChoice(query: string, facets: readonly string[], orders: readonly string[]): ListChoice {
  const parameters = new URLSearchParams(query);
  const values = new Map<string, string[]>();
  for (const key of facets) {
    const own = [...new Set(parameters.getAll(key))].filter((value) => value !== '');
    if (own.length > 0) values.set(key, own);
  }
  const order = parameters.get(ORDER) ?? '';
  return { values, order: orders.indexOf(order) > 0 ? order : '' };
}

/** The query of an address for a choice, with its question mark; '' when nothing was chosen. */
export function writeChoice({ values, order }: ListChoice): string {
  const parameters = new URLSearchParams();
  for (const [key, own] of values) for (const value of own) parameters.append(key, value);
  if (order !== '') parameters.set(ORDER, order);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** The choice with a value added, or taken away when it was chosen. */
export function toggled({ values, order }: ListChoice, key: string, value: string): ListChoice {
  const own = values.get(key) ?? [];
  const now = own.includes(value) ? own.filter((other) => other !== value) : [...own, value];
  const rest = [...values].filter(([other]) => other !== key);
  return { values: new Map(now.length > 0 ? [...rest, [key, now]] : rest), order };
}
