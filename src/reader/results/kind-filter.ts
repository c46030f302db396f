import { countHits } from '../../search/engine/answer.ts';
import { type Answer, type DocumentHits, ways } from '../../search/engine/answer-shape.ts';
import type { CompanionHit } from '../../search/engine/companions.ts';
import { element } from '../dom/element.ts';

/** How much was found in a document: occurrences, or paragraphs where several words were asked for. */
export function foundIn({ mode }: Answer, hits: DocumentHits): number {
  const way = ways.find((each) => hits[each] > 0);
  if (way === undefined) return 0;
  return mode === 'words' ? hits.paragraphs![way] : hits[way];
}

/** Kinds of material in which something was found, with how many occurrences (documents) or entries (the rest). */
export function foundKinds(answer: Answer, companions: readonly CompanionHit[]): Map<string, number> {
  const kinds = new Map<string, number>();
  const add = (kind: string, count: number) => kinds.set(kind, (kinds.get(kind) ?? 0) + count);
  for (const hits of answer.hits) {
    const found = foundIn(answer, hits);
    if (found > 0) add(hits.entry.genre, found);
  }
  for (const { companion } of companions) add(companion.kind, 1);
  return kinds;
}

/** The answer with documents of one kind only; a kind of the editors' material leaves none. */
export function onlyOfKind(answer: Answer, kind: string): Answer {
  if (kind === '') return answer;
  return countHits(
    answer,
    answer.hits.filter(({ entry }) => entry.genre === kind),
  );
}

/**
 * Buttons that narrow the results to one kind of material.
 * @param chosen the kind shown now; '' for all
 * @param choose called with the kind pressed
 */
export function renderKindFilter(
  kinds: ReadonlyMap<string, number>,
  chosen: string,
  choose: (kind: string) => void,
): HTMLElement[] {
  if (kinds.size < 2) return [];
  const button = (kind: string, label: string) => {
    const made = element(
      'button',
      { type: 'button', 'aria-pressed': String(kind === chosen), 'data-filter': kind },
      label,
    );
    made.addEventListener('click', () => {
      choose(kind);
    });
    return made;
  };
  const choices = [...kinds].map(([kind, count]) => button(kind, `${kind} ${String(count)}`));
  return [element('div.kind-filter', { role: 'group', 'aria-label': '只看一类材料' }, button('', '全部'), ...choices)];
}
