import { element } from '../dom/element.ts';
import { startToast, toast } from '../frame/toast.ts';
import { keepLesson, keptLesson, sayTrouble } from './kept-lesson.ts';

/** Minutes that a section is given at first. */
const MINUTES = 5;

/**
 * Adds places to the list that is kept on this machine, at its end, and says so with a way to the list. What is there already is not
 * added twice.
 * @param places as `place.ts` in `src/lesson` reads them
 */
export async function addSections(places: readonly string[]): Promise<void> {
  const lesson = await keptLesson();
  const known = new Set(lesson.sections.map(({ at }) => at));
  const fresh = places.filter((at) => !known.has(at));
  const sections = [...lesson.sections, ...fresh.map((at) => ({ at, minutes: MINUTES, questions: [] }))];
  const trouble = fresh.length === 0 ? null : await keepLesson({ ...lesson, sections });
  const count = String(sections.length);
  if (trouble) toast(sayTrouble(trouble));
  else toast(fresh.length === 0 ? `课目里已经有了，共 ${count} 节。` : `已加入课目，共 ${count} 节。`);
  const root = document.documentElement.dataset['root'] ?? '';
  startToast().append(element('a', { href: `${root}list.html` }, '看课目'));
}
