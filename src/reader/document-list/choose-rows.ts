import type { ListedRow, ListPayload } from '../../model/list-payload.ts';
import type { ListChoice } from './list-choice.ts';

/** The documents of a choice, and how many each value would have beside what is chosen in the other facets. */
export interface ChosenRows {
  rows: ListedRow[];
  /** By facet, in the order of its values. */
  counts: number[][];
}

/** Applies a choice: within a facet any of the values, over the facets all of them. */
export function chooseRows({ facets, orders, rows }: ListPayload, { values, order }: ListChoice): ChosenRows {
  const wanted = facets.map(({ key, values: names }) => {
    const own = values.get(key);
    return own && new Set(own.map((value) => names.indexOf(value)));
  });
  const counts = facets.map(({ values: names }) => names.map(() => 0));
  const kept: ListedRow[] = [];
  for (const row of rows) {
    const misses = wanted.flatMap((set, index) =>
      set && !row[4][index]!.some((value) => set.has(value)) ? [index] : [],
    );
    if (misses.length === 0) kept.push(row);
    // A document that fails in one facet only would be there, were another of that facet's values chosen.
    facets.forEach((_, index) => {
      if (misses.some((missed) => missed !== index)) return;
      for (const value of row[4][index]!) counts[index]![value]! += 1;
    });
  }
  const place = orders.indexOf(order) - 1;
  if (place >= 0) kept.sort((a, b) => a[5][place]! - b[5][place]!);
  return { rows: kept, counts };
}
