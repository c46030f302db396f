import { courseHandout, courseSources } from '../../materials/courses/course-handout.ts';
import type { PlaceShelves } from '../../materials/courses/place-words.ts';
import type { Course } from '../../materials/courses/read-course.ts';
import { writeDocx } from '../../papers/docx/write-docx.ts';
import { footOfSeveral } from '../../papers/foot-words.ts';
import { lessonPaper } from '../../papers/lesson-paper.ts';

/** A course as a Word file: the whole handout, with lines to write on and the answers on a sheet of their own. */
export function courseDocx(course: Course, shelves: PlaceShelves): Promise<Uint8Array<ArrayBuffer>> {
  const paper = lessonPaper(
    courseHandout(course, shelves),
    { text: true, lines: true, answers: true },
    footOfSeveral(courseSources(course, shelves)),
  );
  return writeDocx(paper);
}
