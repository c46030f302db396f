import type { Choice } from './render-facets.ts';
import type { Chosen, FilterCounts, Pagefind, SegmentedAnswer } from './pagefind-client.ts';

const chosenOf = (choice: Choice): Chosen =>
  Object.fromEntries(
    [...choice].flatMap(([filter, values]) => (values.size > 0 ? [[filter, { any: [...values] }]] : [])),
  );

/**
 * Searches by words and by what is chosen.
 * @param words '' for all pages
 * @returns the pages, and for each value of each filter how many pages it would leave beside what the other filters ask
 */
export async function findPages(
  pagefind: Pagefind,
  words: string,
  choice: Choice,
): Promise<{ results: SegmentedAnswer['results']; counts: FilterCounts }> {
  const search = (asked: Choice): Promise<SegmentedAnswer> =>
    pagefind.search(words === '' ? null : words, { filters: chosenOf(asked) });
  const { results, filters } = await search(choice);
  const counts = { ...filters };
  for (const [filter, values] of choice) {
    if (values.size === 0) continue;
    const others = new Map([...choice].filter(([other]) => other !== filter));
    counts[filter] = (await search(others)).filters[filter] ?? {};
  }
  return { results, counts };
}
