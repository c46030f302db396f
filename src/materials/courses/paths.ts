import { pagePath } from '../../model/page-paths.ts';
import type { SitePage } from '../../model/site-page.ts';

/** The list of all courses. */
export const COURSES: SitePage = { path: pagePath('courses'), name: '课程' };

/** Path of a course. */
export function coursePath(id: string): string {
  return pagePath(`courses/${id}`);
}

/** Path of the sheet with the QR codes of a course. */
export function courseCodesPath(id: string): string {
  return pagePath(`courses/codes/${id}`);
}
