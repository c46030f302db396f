import { readMinutes } from '../../lesson/lesson-link.ts';
import type { LessonSection } from '../../lesson/lesson.ts';
import { actionButton, element } from '../dom/element.ts';
import { questionsFromLines } from './list-state.ts';
import { renderPlace } from './render-place.ts';
import type { ResolvedPlace } from './resolve-places.ts';

/** What can be done with a section of the list. */
export interface SectionActions {
  change: (change: Partial<LessonSection>) => void;
  move: (by: 1 | -1) => void;
  remove: () => void;
}

const root = (): string => document.documentElement.dataset['root'] ?? '';

function fields(section: LessonSection, name: string, { change }: SectionActions): HTMLElement {
  const minutes = element('input', { type: 'number', min: '1', max: '999', value: String(section.minutes) });
  minutes.addEventListener('change', () => {
    minutes.value = String(readMinutes(minutes.value));
    change({ minutes: readMinutes(minutes.value) });
  });
  const area = (label: string, text: string, changed: (text: string) => void): HTMLElement => {
    const field = element('textarea', { rows: '2', 'aria-label': `${label}：${name}` });
    field.value = text;
    field.addEventListener('change', () => changed(field.value));
    return element('label', {}, element('span', {}, label), field);
  };
  return element(
    'div.section-fields',
    {},
    element('label', {}, element('span', {}, '分钟'), minutes),
    area('问题，一行一个', section.questions.map(({ ask }) => ask).join('\n'), (text) =>
      change({ questions: questionsFromLines(text, section.questions) }),
    ),
    area('给讲课的人', section.notes ?? '', (text) => change({ notes: text.trim() })),
  );
}

/** Questions as the handout prints them, with lines to write on. */
function printed({ questions }: LessonSection): HTMLElement {
  const items = questions.map(({ ask }) =>
    element('li', {}, element('p', {}, ask), element('div.lines', { 'aria-hidden': 'true' })),
  );
  return element('ol.questions.on-paper', {}, ...items);
}

/**
 * A section of the list: its name, its tools, what is asked and noted, its words. Alt with an arrow moves it, and so does a hand on its
 * number.
 */
export function renderSection(section: LessonSection, place: ResolvedPlace, actions: SectionActions): HTMLLIElement {
  const { name, path, notice } = place;
  const link = path === '' ? name : element('a', { href: root() + path.slice(1) }, name);
  const tool = (label: string, act: () => void): HTMLElement =>
    actionButton(label, act, { 'aria-label': `${label}：${name}` });
  const item = element(
    'li',
    { draggable: 'true', 'data-at': section.at },
    element('h2', {}, link, element('span.count', {}, `${String(section.minutes)} 分钟`)),
    ...(notice === '' ? [] : [element('p.notice', {}, notice)]),
    element(
      'div.section-tools',
      {},
      tool('上移', () => actions.move(-1)),
      tool('下移', () => actions.move(1)),
      tool('去掉', () => actions.remove()),
    ),
    element('details.list-words', {}, element('summary', {}, '原文'), renderPlace(place)),
    fields(section, name, actions),
    printed(section),
  );
  item.addEventListener('keydown', (event) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    actions.move(event.key === 'ArrowUp' ? -1 : 1);
  });
  return item;
}
