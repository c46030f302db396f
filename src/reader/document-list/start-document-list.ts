import { LIST_PATH, LIST_PAYLOAD, type ListPayload } from '../../model/list-payload.ts';
import { bringScript } from '../dom/bring-script.ts';
import { eventWithin } from '../dom/event-within.ts';
import { keepAddress } from '../dom/keep-address.ts';
import { readChoice, toggled, writeChoice, type ListChoice } from './list-choice.ts';
import { isWide, renderList, showChoice, type ListPlaces } from './render-list.ts';

const keysOf = (root: HTMLElement, selector: string, name: string): string[] =>
  [...root.querySelectorAll<HTMLElement>(selector)].map((one) => one.dataset[name]!);

/** The choice that a page without a script stands for: the value that it lists. */
function ownChoice(root: HTMLElement): ListChoice {
  const link = root.querySelector<HTMLElement>('.facet a[aria-current]');
  const facet = link?.closest<HTMLElement>('.facet')?.dataset['facet'];
  const values = new Map(link && facet !== undefined ? [[facet, [link.dataset['value']!]]] : []);
  return { values, order: '' };
}

/**
 * Makes the list of documents filter and sort in its place, with the choice in the address. What it needs is brought when a reader first
 * chooses; when that cannot be had, the links lead to the pages that are there without a script.
 */
export function startDocumentList(): void {
  const root = document.querySelector<HTMLElement>('[data-library-list]');
  const entries = root?.querySelector<HTMLElement>('[data-entries]');
  const told = root?.querySelector<HTMLElement>('[data-told]');
  if (!root || !entries || !told) return;
  if (!isWide()) for (const facet of root.querySelectorAll<HTMLDetailsElement>('.facet')) facet.open = false;
  if (root.dataset['libraryList'] === 'ready') {
    showChoice(root, null, ownChoice(root));
    return;
  }
  const places: ListPlaces = { entries, told, pager: root.querySelector<HTMLElement>('[data-pager]'), root };
  const facets = keysOf(root, '.facet', 'facet');
  const orders = keysOf(root, 'a[data-order]', 'order');
  let choice = readChoice(location.search, facets, orders);
  let payload: ListPayload | null = null;

  const apply = (next: ListChoice, otherwise: string): void => {
    choice = next;
    keepAddress(`${location.pathname}${writeChoice(choice)}`);
    const show = (): void => {
      if (payload) renderList(places, payload, choice);
    };
    if (payload) {
      show();
      return;
    }
    told.textContent = '正在读取……';
    const lost = (): void => {
      if (otherwise !== '') location.href = otherwise;
      else told.textContent = '筛选要用的数据没有读到，请检查文件是否齐全，或用下面的链接。';
    };
    bringScript(
      LIST_PATH,
      '',
      () => {
        payload = (globalThis as unknown as Record<string, ListPayload | undefined>)[LIST_PAYLOAD] ?? null;
        if (payload) show();
        else lost();
      },
      lost,
    );
  };

  const ready = new Map(
    [...root.querySelectorAll<HTMLAnchorElement>('.facet a, a[data-order]')].map((link) => [link, link.href]),
  );
  root.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = eventWithin(event, '.facet a[data-value], a[data-order], a[data-clear]') as HTMLAnchorElement | null;
    if (!link) return;
    event.preventDefault();
    const { value, order } = link.dataset;
    const facet = link.closest<HTMLElement>('.facet')?.dataset['facet'];
    const next =
      facet !== undefined && value !== undefined
        ? toggled(choice, facet, value)
        : order === undefined
          ? { values: new Map<string, string[]>(), order: choice.order }
          : { ...choice, order: orders.indexOf(order) > 0 ? order : '' };
    apply(next, ready.get(link) ?? '');
  });
  addEventListener('popstate', () => {
    apply(readChoice(location.search, facets, orders), '');
  });
  if (writeChoice(choice) !== '') apply(choice, '');
  else showChoice(root, null, choice);
}
