import path from 'node:path';
import { listFiles } from '../../files/list-files.ts';
import { keepFaults } from '../../model/faults/keep-faults.ts';
import type { Findings } from '../later-check.ts';
import type { LoadedKinds } from '../material-kind.ts';
import { tables } from '../tables/kind.ts';
import { terms } from '../terms/kind.ts';
import { checkCourse } from './check-course.ts';
import { readCourse, type Course } from './read-course.ts';

/** Reads `courses/*.mdx`, in their order; what is wrong or to be checked is added to the findings. */
export function loadCourses(folder: string, loaded: LoadedKinds, { faults, later }: Findings): Course[] {
  const [datasets, glossary] = [loaded(tables), loaded(terms)];
  const courses = listFiles(path.join(folder, 'courses'), '.mdx').flatMap(
    (file) => keepFaults(faults, () => readCourse(file)) ?? [],
  );
  later.push((editions) => courses.flatMap((course) => checkCourse(course, { datasets, terms: glossary, editions })));
  return courses.sort((a, b) => a.frontmatter.order - b.frontmatter.order);
}
