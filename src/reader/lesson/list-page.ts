import { lessonFromHash } from '../../lesson/lesson-link.ts';
import { totalMinutes, type Lesson } from '../../lesson/lesson.ts';
import { element } from '../dom/element.ts';
import { keepAddress } from '../dom/keep-address.ts';
import { stateSayer } from '../dom/state-sayer.ts';
import { findWords } from './answer-lines.ts';
import { dragSections } from './drag-sections.ts';
import { keepLesson, keptLesson, sayTrouble } from './kept-lesson.ts';
import { changeSection, joinLessons, moveSection, removeSection } from './list-state.ts';
import { listHandout, listSources, renderAnswers } from './list-handout.ts';
import { offerKeeping } from './offer-keeping.ts';
import { printChoice, showFoot, unfoldOnPaper } from './list-on-paper.ts';
import { listTools } from './list-tools.ts';
import { renderSection } from './render-section.ts';
import { bringShelves, placesOf, resolvePlace, type Shelves } from './resolve-places.ts';

const EMPTY: Lesson = { title: '', sections: [] };
const MISSING =
  '课目显示不出来：站点里有文件不在、已损坏或没有及时送到。请刷新再试；仍不行，就请重新拷贝整个站点文件夹。';

const TAKEN = '已存在这台电脑上。';

/** Takes over the page of the list: what is kept on this machine, or what came with the address. */
export async function startList(): Promise<void> {
  const place = document.getElementById('list');
  const status = document.getElementById('list-status');
  const heading = document.querySelector('h1');
  if (!place || !status || !heading) return;
  const say = stateSayer(place, status);
  let lesson = EMPTY;
  /** True while a list is looked at that came with the address and is not the reader's own. */
  let foreign = false;
  let shelves: Shelves;

  /** Returns whether what the reader has is kept. */
  const own = async (next: Lesson): Promise<boolean> => {
    lesson = next;
    showPaper();
    const trouble = foreign ? null : await keepLesson(lesson);
    if (trouble) say('done', sayTrouble(trouble));
    heading.textContent = lesson.title === '' ? '我的课目' : lesson.title;
    length.textContent = lengthOf(lesson);
    return trouble === null;
  };
  const replace = (next: Lesson, said: string): void => {
    // These fields are about to go, and what is typed into them meanwhile would go with them.
    sections.inert = true;
    void own(next)
      .then(async (kept) => {
        await show();
        if (kept) say('done', said);
      })
      .catch(() => say('failed', MISSING))
      .finally(() => {
        sections.inert = false;
      });
  };
  const title = element('input', {
    type: 'text',
    maxlength: '60',
    'aria-label': '课目的名称',
    placeholder: '课目的名称',
  });
  title.addEventListener('change', () => void own({ ...lesson, title: title.value.trim() }));
  const length = element('p.course-length', {});
  const tools = listTools({
    lesson: () => lesson,
    replace,
    say: (words) => say('done', words),
    site: () => shelves.places.site,
    handout: () => listHandout(lesson, shelves),
    sources: () => listSources(lesson, shelves),
  });
  const sections = element('ol.course-sections', {});
  const paper = element('div', {});
  dragSections(sections, (from, to) => void own(moveSection(lesson, from, to)).then(() => render(to)));

  const actionsOf = (index: number) => ({
    change: (change: Partial<Lesson['sections'][number]>) => {
      void own(changeSection(lesson, index, change));
    },
    find: (quote: string) => {
      const places = lesson.sections.map(({ at }) => resolvePlace(at, shelves));
      return findWords(quote, [...places.slice(index, index + 1), ...places]);
    },
    move: (by: 1 | -1) => {
      void own(moveSection(lesson, index, index + by)).then(() => render(index + by));
    },
    remove: () => {
      void own(removeSection(lesson, index)).then(() => render(index));
    },
  });
  /** Draws the sections again; `focus` is the one that was moved, which keeps the keyboard. */
  const render = (focus?: number): void => {
    place.toggleAttribute('data-empty', lesson.sections.length === 0);
    sections.replaceChildren(
      ...lesson.sections.map((section, index) =>
        renderSection(section, resolvePlace(section.at, shelves), actionsOf(index)),
      ),
    );
    const last = Math.min(focus ?? -1, lesson.sections.length - 1);
    sections.children[last]?.querySelector<HTMLElement>('.section-tools button')?.focus();
  };
  /** What only paper shows: answers on a sheet of their own, and where the words are from. */
  const showPaper = (): void => {
    const answers = renderAnswers(listHandout(lesson, shelves));
    const sources = listSources(lesson, shelves);
    paper.replaceChildren(
      ...(answers ? [answers] : []),
      ...(sources === '' ? [] : [element('p.paper-source', {}, `出处：${sources}`)]),
    );
    showFoot(sources);
  };
  const show = async (): Promise<void> => {
    shelves = await bringShelves(placesOf(lesson));
    title.value = lesson.title;
    render();
    showPaper();
  };
  const take = (): void => {
    foreign = false;
    keepAddress(location.pathname);
  };
  const keepOffer = (): HTMLElement =>
    offerKeeping(
      () => {
        take();
        // The sections stay as they are, with what is being typed into them.
        void own(lesson).then((kept) => {
          if (kept) say('done', TAKEN);
        });
      },
      () =>
        void keptLesson().then((mine) => {
          take();
          replace(joinLessons(mine, lesson), TAKEN);
        }),
    );
  const open = async (): Promise<void> => {
    const came = lessonFromHash(location.hash);
    foreign = came !== null;
    lesson = came ?? (await keptLesson());
    await show();
    heading.textContent = lesson.title === '' ? '我的课目' : lesson.title;
    length.textContent = lengthOf(lesson);
    place.replaceChildren(...(foreign ? [keepOffer()] : []), title, length, tools, printChoice(), sections, paper);
    say('done', lesson.sections.length === 0 ? '课目里还没有东西。' : '');
  };
  addEventListener('hashchange', () => void open().catch(() => say('failed', MISSING)));
  unfoldOnPaper(sections);
  say('loading', '');
  await open().catch(() => say('failed', MISSING));
}

const lengthOf = (lesson: Lesson): string =>
  `共 ${String(lesson.sections.length)} 节，${String(totalMinutes(lesson))} 分钟`;
