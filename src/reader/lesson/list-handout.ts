import { handoutQuestion, LEFT_OPEN, type Handout } from '../../lesson/handout.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { readPlace } from '../../lesson/place.ts';
import { namesOfSeveral } from '../../papers/names-of-several.ts';
import { element } from '../dom/element.ts';
import { resolvePlace, type Shelves } from './resolve-places.ts';

const titleOf = ({ title }: Lesson): string => (title === '' ? '我的课目' : title);

/** A list with everything that its handout says. */
export function listHandout(lesson: Lesson, shelves: Shelves): Handout {
  const citationOf = (at: string): string => resolvePlace(at, shelves).name;
  return {
    title: titleOf(lesson),
    introduction: [],
    sections: lesson.sections.map(({ at, minutes, questions }) => {
      const { name, notice, blocks, table, quotations } = resolvePlace(at, shelves);
      const asked = questions.map((question) => handoutQuestion(question, citationOf));
      return { name, minutes, notice, blocks, table, quotations, questions: asked };
    }),
  };
}

/** The documents whose words a list shows, as the foot of its handout names them. */
export function listSources({ sections }: Lesson, { documents }: Shelves): string {
  const named = new Set(
    sections.flatMap(({ at, questions }) => {
      const places = [at, ...questions.flatMap(({ answers }) => answers.map((answer) => answer.at))].map(readPlace);
      return places.flatMap((place) => (place?.kind === 'passage' ? [place.document] : []));
    }),
  );
  return namesOfSeveral([...named].flatMap((id) => documents.get(id)?.shortTitle ?? []));
}

/** What answers the questions of a list, for a sheet of its own on paper; null where nothing is known of any. */
export function renderAnswers({ title, sections }: Handout): HTMLElement | null {
  const entries = sections.flatMap(({ questions }, n) =>
    questions.flatMap(({ answers }, m) => {
      if (!answers) return [];
      const said = answers.flatMap(({ quote, citation }) => [
        element('q.source-words', {}, `“${quote}”`),
        element('span.place', {}, `（${citation}）`),
      ]);
      return element('p', {}, `${String(n + 1)}.${String(m + 1)}　`, ...(said.length === 0 ? [LEFT_OPEN] : said));
    }),
  );
  if (entries.length === 0) return null;
  return element(
    'section.answer-sheet',
    { 'aria-label': '答案' },
    element('p.sheet-title', {}, `${title}　答案`),
    ...entries,
  );
}
