import { pagePath } from '../../model/page-paths.ts';
import type { SitePage } from '../../model/site-page.ts';

export const NUMBERS: SitePage = { path: pagePath('numbers'), name: '数字' };

/** Path of a figure's entry. */
export function numberPath(key: string): string {
  return `${NUMBERS.path}#n-${key}`;
}
