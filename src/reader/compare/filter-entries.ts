import { hashTarget } from '../dom/hash-target.ts';
import { holdsWords } from './filter-rows.ts';
import { element } from '../dom/element.ts';

/** On an index page: a field that leaves in sight only the entries that hold its words. */
export function startEntryFilter(): void {
  const place = document.querySelector('[data-index] [data-index-tools]');
  if (!place) return;
  const entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-index-group]')];
  const field = element('input', {
    type: 'search',
    placeholder: '筛选',
    'aria-label': '筛选：条目里要有的字',
    autocomplete: 'off',
  });
  const status = element('p', { role: 'status' });
  field.addEventListener('input', () => {
    const words = field.value.trim();
    for (const entry of entries) entry.hidden = !holdsWords(entry.textContent, words);
    for (const group of groups) group.hidden = !group.querySelector('[data-entry]:not([hidden])');
    const left = entries.filter((entry) => !entry.hidden).length;
    status.textContent = words === '' ? '' : left === 0 ? '没有符合的条目' : `${String(left)} 条`;
  });
  // A link to an entry that the filter has put away shows all again.
  addEventListener('hashchange', () => {
    if (!hashTarget()?.closest('[hidden]')) return;
    field.value = '';
    field.dispatchEvent(new Event('input'));
  });
  place.replaceChildren(element('div.index-tools', {}, field, status));
}
