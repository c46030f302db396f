import type { View } from './view.ts';

/** Names of the parameters in the address. Keys hold no dot and no exclamation mark, so these can divide and mark them. */
const NAMES = ['sort', 'words', 'group', 'rows', 'hide', 'side', 'differ'] as const;
const ROW_NAMES = '!';

/**
 * Writes a view into the parameters of an address; other parameters stay as they are.
 * `sort=count.desc&rows=a.b&hide=c&side=1&differ=1&words=…&group=…`; `sort=!` sorts by the rows' names.
 */
export function writeView(view: View, parameters: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(parameters);
  for (const name of NAMES) written.delete(name);
  const set = (name: (typeof NAMES)[number], value: string): void => {
    if (value !== '') written.set(name, value);
  };
  if (view.sort !== null) set('sort', `${view.sort || ROW_NAMES}${view.descending ? '.desc' : ''}`);
  set('words', view.words);
  set('group', view.group);
  set('rows', view.rows.join('.'));
  set('hide', view.hidden.join('.'));
  set('side', view.sideBySide ? '1' : '');
  set('differ', view.differing ? '1' : '');
  return written;
}

/** Reads a view from the parameters of an address. Keys that the table does not have are left out. */
export function readView(parameters: URLSearchParams, rows: readonly string[], columns: readonly string[]): View {
  const keys = (name: string, known: readonly string[]): string[] =>
    (parameters.get(name) ?? '').split('.').filter((key) => known.includes(key));
  const [column = '', order] = (parameters.get('sort') ?? '').split('.');
  return {
    sort: column === ROW_NAMES ? '' : columns.includes(column) ? column : null,
    descending: order === 'desc',
    words: parameters.get('words') ?? '',
    group: parameters.get('group') ?? '',
    rows: keys('rows', rows),
    hidden: keys('hide', columns),
    sideBySide: parameters.get('side') === '1',
    differing: parameters.get('differ') === '1',
  };
}
