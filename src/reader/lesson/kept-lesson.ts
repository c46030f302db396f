import { lessonFromHash, lessonToHash } from '../../lesson/lesson-link.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import type { StoreTrouble } from './store-trouble.ts';
import { keep, readKept } from './kept-store.ts';

const KEY = 'zhangju:list';

/** The list that is kept on this machine; an empty one when there is none. It is kept in the form of its own link. */
export async function keptLesson(): Promise<Lesson> {
  return lessonFromHash((await readKept(KEY)) ?? '') ?? { title: '', sections: [] };
}

/** Keeps a list on this machine. Returns null when it is kept, otherwise why it is not. */
export const keepLesson = (lesson: Lesson): Promise<StoreTrouble | null> => keep(KEY, lessonToHash(lesson, true));

/** What a person is told when something could not be kept. */
export const sayTrouble = (trouble: StoreTrouble): string =>
  trouble === 'full'
    ? '没有存下：这台电脑给网页存放的地方满了。请先把课目存成文件。'
    : '没有存下：浏览器不让网页在这台电脑上存放。请把课目存成文件，或者复制链接。';
