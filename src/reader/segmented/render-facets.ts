import { element } from '../dom/element.ts';
import type { FilterCounts } from './pagefind-client.ts';

/** More values than these are folded. */
const MOST_VALUES = 12;

/** What is chosen of each filter. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>;

function renderValue(
  filter: string,
  value: string,
  count: number,
  checked: boolean,
  change: (filter: string, value: string, on: boolean) => void,
): HTMLElement {
  const box = element('input', { type: 'checkbox', name: filter, value, ...(checked ? { checked: '' } : {}) });
  box.addEventListener('change', () => {
    change(filter, value, box.checked);
  });
  return element(
    'label',
    { 'data-count': String(count) },
    box,
    element('span', {}, value),
    element('span.count', {}, String(count)),
  );
}

/**
 * The filters with how many pages each value would leave; a value that leaves none is shown only while it is chosen.
 * @param change called with what was ticked or not
 */
export function renderFacets(
  counts: FilterCounts,
  choice: Choice,
  change: (filter: string, value: string, on: boolean) => void,
): HTMLElement[] {
  return Object.entries(counts).flatMap(([filter, values]) => {
    const chosen = choice.get(filter) ?? new Set<string>();
    const shown = Object.entries(values)
      .filter(([value, count]) => count > 0 || chosen.has(value))
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
    if (shown.length === 0) return [];
    const [first, rest] = [shown.slice(0, MOST_VALUES), shown.slice(MOST_VALUES)].map((part) =>
      part.map(([value, count]) => renderValue(filter, value, count, chosen.has(value), change)),
    ) as [HTMLElement[], HTMLElement[]];
    const more =
      rest.length === 0
        ? []
        : [element('details', {}, element('summary', {}, `再看 ${String(rest.length)} 项`), ...rest)];
    return [element('fieldset', { 'data-facet': filter }, element('legend', {}, filter), ...first, ...more)];
  });
}
