import { pagePath } from '../../model/page-paths.ts';
import type { SitePage } from '../../model/site-page.ts';

export const GLOSSARY: SitePage = { path: pagePath('glossary'), name: '词语' };

/** Path of a term's entry. */
export function termPath(key: string): string {
  return `${GLOSSARY.path}#t-${key}`;
}
