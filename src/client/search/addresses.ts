/** Relative address of the results page for a query; `kind` narrows it to one kind of material. */
export function searchAddress(query: string, across = false, kind = ''): string {
  const parameters = new URLSearchParams({ q: query });
  if (kind !== '') parameters.set('kind', kind);
  if (across) parameters.set('across', '1');
  return `search.html?${parameters.toString()}`;
}

/** Relative address, from the site's root, of a block, with the words to be marked on arrival. */
export function blockAddress(document: string, eId: string, query?: string, across = false): string {
  const parameters = new URLSearchParams();
  if (query !== undefined) parameters.set('hl', query);
  if (across) parameters.set('across', '1');
  const search = parameters.toString();
  return `documents/${document}.html${search === '' ? '' : `?${search}`}#${eId}`;
}
