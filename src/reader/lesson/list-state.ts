import type { Lesson, LessonSection, Question } from '../../lesson/lesson.ts';

/** A list with the section moved from one place to another. */
export function moveSection(lesson: Lesson, from: number, to: number): Lesson {
  const sections = [...lesson.sections];
  const [moved] = sections.splice(from, 1);
  if (!moved || to < 0 || to > sections.length) return lesson;
  sections.splice(to, 0, moved);
  return { ...lesson, sections };
}

/** A list with another one behind it, under the name of the first that has one. */
export const joinLessons = (first: Lesson, second: Lesson): Lesson => ({
  title: first.title === '' ? second.title : first.title,
  sections: [...first.sections, ...second.sections],
});

/** A list without one of its sections. */
export const removeSection = (lesson: Lesson, index: number): Lesson => ({
  ...lesson,
  sections: lesson.sections.filter((_, n) => n !== index),
});

/** A list with something of a section changed. */
export const changeSection = (lesson: Lesson, index: number, change: Partial<LessonSection>): Lesson => ({
  ...lesson,
  sections: lesson.sections.map((section, n) => (n === index ? { ...section, ...change } : section)),
});

/**
 * Questions as lines of a field: one a line, those that are known keep their answers. A line that is new where nothing was added or taken
 * away is the question of its place in other words, and keeps the answers of that place.
 */
export function questionsFromLines(text: string, known: LessonSection['questions']): LessonSection['questions'] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const reworded = (place: number): Question | undefined => {
    const before = lines.length === known.length ? known[place] : undefined;
    return before && !lines.includes(before.ask) ? before : undefined;
  };
  return lines.map(
    (ask, place) => known.find((question) => question.ask === ask) ?? { ask, answers: reworded(place)?.answers ?? [] },
  );
}
