import type { APIRoute } from 'astro';
import { courseDocx } from '../../exports/docx/course-docx.ts';
import { currentLibrary } from '../../library/current-library.ts';
import type { Course } from '../../materials/courses/read-course.ts';

/** Each course as a Word file, where the library offers its documents so. */
export function getStaticPaths() {
  const { site, courses } = currentLibrary();
  return site.downloads.includes('docx')
    ? courses.map((course) => ({ params: { id: course.id }, props: { course } }))
    : [];
}

export const GET: APIRoute<{ course: Course }> = async ({ props }) => {
  const { editions, datasets, terms } = currentLibrary();
  return new Response(await courseDocx(props.course, { editions, datasets, terms }), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
};
