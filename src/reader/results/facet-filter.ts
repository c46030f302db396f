import { LIST_PATH, LIST_PAYLOAD, type ListPayload } from '../../model/list-payload.ts';
import { countHits } from '../../search/engine/answer.ts';
import type { Answer } from '../../search/engine/answer-shape.ts';
import { bringScript } from '../dom/bring-script.ts';
import { element } from '../dom/element.ts';
import { foundIn } from './kind-filter.ts';

/** The value chosen of each facet, by its key: `{ year: '2019' }`. */
export type ChosenFacets = Readonly<Record<string, string>>;

/** What the documents state of themselves, as far as it helps to choose among them. */
export interface DocumentFacets {
  facets: { key: string; label: string; values: string[] }[];
  /** The values of a document for a facet. */
  valuesOf: (document: string, key: string) => readonly string[];
}

/** Brings what the documents state of themselves; null when it cannot be had, or tells no document from another. */
export function bringFacets(): Promise<DocumentFacets | null> {
  return new Promise((resolve) => {
    const take = (): void => {
      const payload = (globalThis as unknown as Record<string, ListPayload | undefined>)[LIST_PAYLOAD];
      resolve(payload && payload.facets.length > 0 ? readFacets(payload) : null);
    };
    bringScript(LIST_PATH, '', take, () => resolve(null));
  });
}

function readFacets({ facets, rows }: ListPayload): DocumentFacets {
  const rowOf = new Map(rows.map((row) => [row[0], row]));
  return {
    // Kinds have their own buttons.
    facets: facets.filter(({ key }) => key !== 'genre'),
    valuesOf: (document, key) => {
      const at = facets.findIndex((facet) => facet.key === key);
      return (rowOf.get(document)?.[4][at] ?? []).map((value) => facets[at]!.values[value]!);
    },
  };
}

/** True for a document that has all values chosen; what the library does not know as a facet chooses nothing. */
export function isChosen(document: string, chosen: ChosenFacets, { facets, valuesOf }: DocumentFacets): boolean {
  return Object.entries(chosen).every(
    ([key, value]) => !facets.some((facet) => facet.key === key) || valuesOf(document, key).includes(value),
  );
}

/** The answer with the documents only that have all values chosen. */
export function onlyChosen(answer: Answer, chosen: ChosenFacets, known: DocumentFacets): Answer {
  return countHits(
    answer,
    answer.hits.filter(({ entry }) => isChosen(entry.id, chosen, known)),
  );
}

/** How much each value of a facet would leave, beside what is chosen of the others; values that leave nothing are not there. */
export function countValues(
  answer: Answer,
  key: string,
  chosen: ChosenFacets,
  known: DocumentFacets,
): Map<string, number> {
  const others = Object.fromEntries(Object.entries(chosen).filter(([other]) => other !== key));
  const counts = new Map<string, number>();
  for (const hits of onlyChosen(answer, others, known).hits) {
    const found = foundIn(answer, hits);
    if (found === 0) continue;
    for (const value of known.valuesOf(hits.entry.id, key)) counts.set(value, (counts.get(value) ?? 0) + found);
  }
  return counts;
}

/**
 * Lists by which the results are narrowed, folded; what they hold is brought when they are opened or something is chosen.
 * @param known what was brought already
 * @param choose called with the values to be chosen from now on
 */
export function renderFacetFilter(
  answer: Answer,
  chosen: ChosenFacets,
  known: DocumentFacets | null,
  choose: (chosen: ChosenFacets) => void,
): HTMLElement[] {
  const any = Object.keys(chosen).length > 0;
  if (answer.hits.length < 2 && !any) return [];
  const panel = element('details.facet-filter', {}, element('summary', {}, '按发布机关、年份等缩小范围'));
  const fill = (facets: DocumentFacets | null): void => {
    const lists = facets?.facets.flatMap((facet) => renderList(answer, facet, chosen, facets, choose)) ?? [];
    panel.append(...(lists.length > 0 ? lists : [element('p.notice', {}, '这些文件没有写明机关、年份，分不开。')]));
  };
  if (known || any) {
    panel.open = any;
    fill(known);
  } else panel.addEventListener('toggle', () => void bringFacets().then(fill), { once: true });
  return [panel];
}

function renderList(
  answer: Answer,
  { key, label, values }: DocumentFacets['facets'][number],
  chosen: ChosenFacets,
  known: DocumentFacets,
  choose: (chosen: ChosenFacets) => void,
): HTMLElement[] {
  const counts = countValues(answer, key, chosen, known);
  const own = chosen[key];
  if (counts.size < 2 && own === undefined) return [];
  const options = values
    .filter((value) => counts.has(value) || value === own)
    .map((value) => element('option', { value }, `${value}（${String(counts.get(value) ?? 0)}）`));
  const list = element('select', { 'data-facet': key }, element('option', { value: '' }, '全部'), ...options);
  list.value = own ?? '';
  list.addEventListener('change', () => {
    const others = Object.entries(chosen).filter(([other]) => other !== key);
    choose(Object.fromEntries(list.value === '' ? others : [...others, [key, list.value]]));
  });
  return [element('label', {}, label, list)];
}
