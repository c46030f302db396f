import { pagePath } from '../../model/page-paths.ts';
import type { SitePage } from '../../model/site-page.ts';

export const NAMES: SitePage = { path: pagePath('names'), name: '人名地名机构名' };

/** Path of a name's entry. */
export function namePath(key: string): string {
  return `${NAMES.path}#m-${key}`;
}
