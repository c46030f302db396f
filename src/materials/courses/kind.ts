import { shownPath } from '../../files/location.ts';
import { totalMinutes } from '../../lesson/lesson.ts';
import { fromRoot } from '../../model/page-paths.ts';
import type { MaterialKind } from '../material-kind.ts';
import { loadCourses } from './load-courses.ts';
import { coursePath, COURSES } from './paths.ts';
import type { Course } from './read-course.ts';
import { courseSchema } from './schema.ts';

const BODY = '正文是编者对这门课的说明，一段一段的文字；可以没有。';

const pageOf = ({ id, frontmatter }: Course) => ({ path: coursePath(id), name: frontmatter.title });
const lengthOf = ({ frontmatter }: Course): string => `${String(totalMinutes(frontmatter))} 分钟`;

/** Courses: sections of the library in the order in which they are taught. */
export const courses: MaterialKind<Course> = {
  order: 6,
  files: [{ path: 'courses/<编号>.mdx', name: 'course', schema: courseSchema, body: BODY }],
  load: (folder, findings, loaded) => loadCourses(folder, loaded, findings),
  report: (items) => {
    const sections = items.flatMap(({ frontmatter }) => frontmatter.sections);
    const questions = sections.flatMap((section) => section.questions);
    const quoted = questions.filter(({ at }) => at !== undefined).length;
    return {
      quotations: questions.reduce((sum, { answers }) => sum + answers.length, quoted),
      addresses: sections.length,
      line: { head: '索引', text: `课程 ${String(items.length)} 门` },
    };
  },
  searchEntries: (items) =>
    items.map((course) => ({
      kind: COURSES.name,
      place: course.frontmatter.title,
      text: [course.frontmatter.title, course.frontmatter.summary].join('　'),
      href: fromRoot(coursePath(course.id)),
    })),
  editorsWords: (items) =>
    items.flatMap(({ file, introduction }) =>
      introduction.map(({ text, line }) => ({ file: shownPath(file), line, text })),
    ),
  place: {
    shelf: 'read',
    page: COURSES,
    homeName: null,
    homeList: (items) => ({
      note: `${String(items.length)} 门，可以放映、印讲义`,
      entries: items.map((course) => ({
        ...pageOf(course),
        name: lengthOf(course),
        title: course.frontmatter.title,
        summary: course.frontmatter.summary,
      })),
    }),
    menu: (items) => (items.length > 0 ? [COURSES] : []),
    reading: (items) => [...(items.length > 0 ? [COURSES] : []), ...items.map(pageOf)],
    menuEntry: (_items, path) => (path.startsWith('/courses/') ? COURSES.path : undefined),
  },
};
