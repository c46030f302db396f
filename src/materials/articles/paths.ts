import { pagePath } from '../../model/page-paths.ts';
import type { SitePage } from '../../model/site-page.ts';

/** The list of all articles. */
export const ARTICLES: SitePage = { path: pagePath('articles'), name: '专题' };

/** Path of an article. */
export function articlePath(id: string): string {
  return pagePath(`articles/${id}`);
}
