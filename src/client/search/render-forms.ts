import type { Answer } from './answer.ts';
import { element } from './element.ts';
import { renderGroups } from './render-groups.ts';
import { writtenForms } from './variant-forms.ts';

/** Occurrences in other forms of the characters, each form named: 另有写法：台账 → 台帐，1 处. */
export function renderForms(answer: Answer, typed: string): Node[] {
  return writtenForms(answer.hits).flatMap(({ form, count, shown, query, across }, index) => [
    element(
      'h2.found-query.found-form',
      { 'data-form': form },
      `另有写法：${typed} → ${form}，`,
      element('span', {}, `${String(count)} 处`),
    ),
    renderGroups(shown, query, across, `form${String(index)}`),
  ]);
}
