import type { APIRoute } from 'astro';
import { currentLibrary } from '../../library/current-library.ts';
import { sayVersion } from '../../library/library-version.ts';
import { courseSources } from '../../materials/courses/course-handout.ts';
import { footSheet } from '../../model/foot-sheet.ts';
import { footOfSeveral } from '../../papers/foot-words.ts';

/** A course's own style sheet for paper: what stands at the foot of its handout. */
export function getStaticPaths() {
  return currentLibrary().courses.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) => {
  const { version, courses, editions, datasets, terms } = currentLibrary();
  const course = courses.find(({ id }) => id === params['id'])!;
  const sources = courseSources(course, { editions, datasets, terms });
  return new Response(footSheet(footOfSeveral(sources), sayVersion(version)), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
};
