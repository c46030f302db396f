import { parse, stringify } from 'yaml';
import { readMinutes, readQuestions } from './lesson-link.ts';
import type { Lesson, LessonSection } from './lesson.ts';
import { readPlace } from './place.ts';

/** What a course has beside its sections; a list of a reader's own is given what is missing. */
const SUMMARY = '由网站上收集的课目存成';

/** A lesson as the file of a course: an office puts it into `content/courses/` under a name of its own, or passes it on. */
export function lessonToFile({ title, sections }: Lesson): string {
  const head = stringify(
    {
      title: title === '' ? '未命名' : title,
      order: 99,
      summary: SUMMARY,
      sections: sections.map(({ at, minutes, questions, notes }) => ({
        at,
        minutes,
        ...(questions.length === 0 ? {} : { questions }),
        ...(notes === undefined || notes === '' ? {} : { notes }),
      })),
    },
    { lineWidth: 0 },
  );
  return `---\n${head}---\n`;
}

/**
 * The lesson in the file of a course.
 * @returns null for a file that is none; of one that is, sections that name no place are left out
 */
export function lessonFromFile(text: string): Lesson | null {
  const head = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/u.exec(text)?.[1];
  if (head === undefined) return null;
  let value: unknown;
  try {
    // A file from anywhere: nothing in it may stand for more than a hundred copies of something else.
    value = parse(head, { maxAliasCount: 100 });
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { title, sections } = value as Record<string, unknown>;
  if (!Array.isArray(sections)) return null;
  return {
    title: typeof title === 'string' ? title : '',
    sections: (sections as unknown[]).flatMap((each): LessonSection[] => {
      if (typeof each !== 'object' || each === null) return [];
      const { at, minutes, questions, notes } = each as Record<string, unknown>;
      if (typeof at !== 'string' || !readPlace(at)) return [];
      const kept = typeof notes === 'string' && notes !== '' ? { notes } : {};
      return [{ at, minutes: readMinutes(minutes), questions: readQuestions(questions), ...kept }];
    }),
  };
}
