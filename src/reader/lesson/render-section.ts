import { readMinutes } from '../../lesson/lesson-link.ts';
import type { Answer, LessonSection } from '../../lesson/lesson.ts';
import { actionButton, element } from '../dom/element.ts';
import { answerLines, answersFromLines } from './answer-lines.ts';
import { questionsFromLines } from './list-state.ts';
import { renderPlace } from './render-place.ts';
import type { ResolvedPlace } from './resolve-places.ts';

/** What can be done with a section of the list. */
export interface SectionActions {
  change: (change: Partial<LessonSection>) => void;
  move: (by: 1 | -1) => void;
  remove: () => void;
  /** Finds words of the source, in this section first. */
  find: (quote: string) => Answer | null;
}

const root = (): string => document.documentElement.dataset['root'] ?? '';

function fields(
  section: LessonSection,
  name: string,
  { change, find }: SectionActions,
  show: (change: Partial<LessonSection>) => void,
): HTMLElement {
  const record = (changed: Partial<LessonSection>): void => {
    show(changed);
    change(changed);
  };
  const minutes = element('input', { type: 'number', min: '1', max: '999', value: String(section.minutes) });
  minutes.addEventListener('change', () => {
    minutes.value = String(readMinutes(minutes.value));
    record({ minutes: readMinutes(minutes.value) });
  });
  const area = (label: string, text: string, changed: (text: string) => void) => {
    const field = element('textarea', { rows: '2', 'aria-label': `${label}：${name}` });
    field.value = text;
    field.addEventListener('change', () => changed(field.value));
    return { field, row: element('label', {}, element('span', {}, label), field) };
  };
  let { questions } = section;
  const ask = (next: LessonSection['questions']): void => {
    questions = next;
    record({ questions });
  };
  const asked = area('问题，一行一个', questions.map((question) => question.ask).join('\n'), (text) => {
    ask(questionsFromLines(text, questions));
    // Line for line below the questions as they are now.
    answers.field.value = answerLines(questions);
  });
  const refusal = element('p.notice', { role: 'alert', hidden: '' });
  const answers = area('答案，照原文，一行对一问', answerLines(questions), (text) => {
    const read = answersFromLines(text, questions, find);
    refusal.hidden = read.refused.length === 0;
    refusal.textContent = `没有记下：${read.refused.map((line) => `“${line}”`).join('、')}。答案要是课目里文稿段落的原话，一字不差；表格、词语里的不能填。一行答一问，中间省去的写“……”，一问几答用“｜”隔开。`;
    ask(read.questions);
  });
  return element(
    'div.section-fields',
    {},
    element('label', {}, element('span', {}, '分钟'), minutes),
    asked.row,
    answers.row,
    area('给讲课的人', section.notes ?? '', (text) => change({ notes: text.trim() })).row,
    refusal,
  );
}

/** Questions as the handout prints them, with lines to write on. */
const printed = (questions: LessonSection['questions']): HTMLElement[] =>
  questions.map(({ ask }) => element('li', {}, element('p', {}, ask), element('div.lines', { 'aria-hidden': 'true' })));

/**
 * A section of the list: its name, its tools, what is asked and noted, its words. Alt with an arrow moves it, and so does a hand on its
 * number.
 */
export function renderSection(section: LessonSection, place: ResolvedPlace, actions: SectionActions): HTMLLIElement {
  const { name, path, notice } = place;
  const link = path === '' ? name : element('a', { href: root() + path.slice(1) }, name);
  const tool = (label: string, act: () => void): HTMLElement =>
    actionButton(label, act, { 'aria-label': `${label}：${name}` });
  const onPaper = element('ol.questions.on-paper', {});
  const minutes = element('span.count', {});
  const heading = element('h2', {}, link, minutes);
  const showChange = (changed: Partial<LessonSection>): void => {
    if (changed.questions) onPaper.replaceChildren(...printed(changed.questions));
    if (changed.minutes === undefined) return;
    minutes.textContent = `${String(changed.minutes)} 分钟`;
    heading.dataset['minutes'] = `（${String(changed.minutes)}分钟）`;
  };
  showChange(section);
  const item = element(
    'li',
    { draggable: 'true', 'data-at': section.at },
    heading,
    ...(notice === '' ? [] : [element('p.notice', {}, notice)]),
    element(
      'div.section-tools',
      {},
      tool('上移', () => actions.move(-1)),
      tool('下移', () => actions.move(1)),
      tool('去掉', () => actions.remove()),
    ),
    element('details.list-words', {}, element('summary', {}, '原文'), renderPlace(place)),
    fields(section, name, actions, showChange),
    onPaper,
  );
  item.addEventListener('keydown', (event) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    // What is being typed is recorded when its field is left, and the list is drawn again.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    actions.move(event.key === 'ArrowUp' ? -1 : 1);
  });
  return item;
}
