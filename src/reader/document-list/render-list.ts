import type { ListPayload } from '../../model/list-payload.ts';
import { actionButton, element } from '../dom/element.ts';
import { chooseRows } from './choose-rows.ts';
import { toggled, writeChoice, type ListChoice } from './list-choice.ts';
import { renderEntry } from './render-entry.ts';

/** So many at a time: a slow machine draws them at once. */
const AT_ONCE = 200;

/** Elements of the page that show a choice. */
export interface ListPlaces {
  entries: HTMLElement;
  told: HTMLElement;
  /** Pages of the list as it stands without a choice. */
  pager: HTMLElement | null;
  root: HTMLElement;
}

/** True where facets stand beside the list. */
export const isWide = (): boolean => matchMedia('(min-width: 52em)').matches;

/** What was chosen, in words: 种类：法律；年份：2015、2016. */
function chosenWords({ facets }: ListPayload, { values }: ListChoice): string {
  return facets
    .flatMap(({ key, label }) => (values.has(key) ? [`${label}：${values.get(key)!.join('、')}`] : []))
    .join('；');
}

/** Marks values and orders as chosen, with the numbers of documents and the address that each leads to. */
export function showChoice(root: HTMLElement, payload: ListPayload | null, choice: ListChoice): void {
  const counts = payload && chooseRows(payload, choice).counts;
  // On a phone open facets would push the list out of sight.
  const wide = isWide();
  for (const facet of root.querySelectorAll<HTMLDetailsElement>('.facet')) {
    const key = facet.dataset['facet']!;
    const index = payload?.facets.findIndex((one) => one.key === key) ?? -1;
    for (const link of facet.querySelectorAll<HTMLAnchorElement>('a[data-value]')) {
      const value = link.dataset['value']!;
      const chosen = choice.values.get(key)?.includes(value) === true;
      if (chosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      link.href = `documents.html${writeChoice(toggled(choice, key, value))}`;
      if (!counts || index < 0) continue;
      const count = counts[index]![payload.facets[index]!.values.indexOf(value)] ?? 0;
      const item = link.closest('li')!;
      item.querySelector('.count')!.textContent = String(count);
      item.classList.toggle('none', count === 0 && !chosen);
      if (chosen && wide)
        for (let fold = link.closest('details'); fold; fold = fold.parentElement!.closest('details')) fold.open = true;
    }
  }
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-order]')) {
    const order = link.dataset['order']!;
    if (order === (choice.order || 'date')) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** Shows the documents of a choice. */
export function renderList({ entries, told, pager, root }: ListPlaces, payload: ListPayload, choice: ListChoice): void {
  const { rows } = chooseRows(payload, choice);
  showChoice(root, payload, choice);
  entries.dataset['total'] = String(rows.length);
  entries.replaceChildren();
  pager?.setAttribute('hidden', '');
  let shown = 0;
  const more = actionButton('', () => {
    const next = rows.slice(shown, shown + AT_ONCE).map((row) => renderEntry(row, payload));
    shown += next.length;
    entries.append(...next);
    next[0]?.querySelector('a')?.focus();
    settle();
  });
  const settle = (): void => {
    const rest = rows.length - shown;
    more.textContent = `再显示 ${String(Math.min(rest, AT_ONCE))} 篇，还有 ${String(rest)} 篇`;
    more.hidden = rest === 0;
  };
  const first = rows.slice(0, AT_ONCE).map((row) => renderEntry(row, payload));
  shown = first.length;
  entries.append(...first);
  settle();
  root.querySelector('[data-more]')?.remove();
  more.dataset['more'] = '';
  entries.after(more);
  const words = chosenWords(payload, choice);
  told.replaceChildren(
    words === '' ? `共 ${String(rows.length)} 篇` : `${words}，共 ${String(rows.length)} 篇`,
    ...(words === '' ? [] : [' ', element('a', { href: 'documents.html', 'data-clear': '' }, '清除筛选')]),
  );
}
