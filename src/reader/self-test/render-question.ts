import { isRight } from '../../lesson/self-test/draw-paper.ts';
import type { QuestionItem, TestQuestion } from '../../lesson/self-test/question.ts';
import { actionButton, element } from '../dom/element.ts';

/** A question on the page. */
export interface ShownQuestion {
  box: HTMLElement;
  /** Shows whether what was answered is right, and the source's words; returns whether it is. */
  mark: () => boolean;
}

/** A field for one answer, and what stands in it. */
function fieldFor({ label, choices }: QuestionItem, name: string): { field: HTMLElement; given: () => string } {
  if (choices.length === 0) {
    const field = element('input', { type: 'text', autocomplete: 'off', 'aria-label': `第 ${name} 题的答案` });
    return { field, given: () => field.value };
  }
  if (label === '') {
    const radios = choices.map((choice) => element('input', { type: 'radio', name: `q${name}`, value: choice }));
    const field = element(
      'div.test-choices',
      { role: 'radiogroup', 'aria-label': `第 ${name} 题` },
      ...radios.map((radio, n) => element('label', {}, radio, choices[n]!)),
    );
    return { field, given: () => radios.find(({ checked }) => checked)?.value ?? '' };
  }
  const field = element(
    'select',
    { 'aria-label': label },
    element('option', { value: '' }, '选择'),
    ...choices.map((choice) => element('option', { value: choice }, choice)),
  );
  return { field, given: () => field.value };
}

/** The source's words that answer a question, with links to them. */
export function renderBasis({ basis }: TestQuestion): HTMLElement[] {
  const root = document.documentElement.dataset['root'] ?? '';
  return basis.map(({ words, citation, path }) =>
    element(
      'p.test-basis',
      {},
      element('q.source-words', {}, `“${words}”`),
      element('a.place', { href: root + path.slice(1) }, citation),
    ),
  );
}

/** The right answer of a question in a line: the words, or for several the words in their order. */
export const rightOf = ({ items }: TestQuestion): string =>
  items.map(({ label, right }) => (label === '' ? right : `${label.slice(0, 12)}——${right}`)).join('；');

/** A question with fields for its answers. */
export function renderQuestion(question: TestQuestion, n: number): ShownQuestion {
  const fields = question.items.map((item) => ({ item, ...fieldFor(item, String(n)) }));
  const answer = element('div.test-answer', { hidden: '', role: 'status' });
  const mark = (): boolean => {
    const right = fields.every(({ item, given }) => isRight(given(), item.right));
    const verdict = element('p.test-verdict', {}, right ? '✓ 对' : `✗ 应是：${rightOf(question)}`);
    answer.replaceChildren(verdict, ...renderBasis(question));
    answer.hidden = false;
    return right;
  };
  const box = element(
    'li.test-question',
    {},
    element('p', {}, question.ask),
    ...fields.map(({ item, field }) =>
      element('div.test-item', {}, ...(item.label === '' ? [] : [element('span', {}, item.label)]), field),
    ),
    // A list to choose from does not open on paper.
    ...(question.kind === 'match'
      ? [element('p.test-options', {}, `可选：${(question.items[0]?.choices ?? []).join('；')}`)]
      : []),
    actionButton('看答案', mark, { 'aria-label': `看答案：第 ${String(n)} 题` }),
    answer,
  );
  return { box, mark };
}
