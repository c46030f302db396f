import type { Edition } from '../../edition/edition.ts';
import { pagefindMarks } from './facets.ts';
import { escapeText } from './html.ts';

/**
 * A document's page as Pagefind reads it, without the frame around it: from both it makes the same.
 * @param text the HTML of its words, as on the page
 */
export const foundPage = (edition: Pick<Edition, 'document' | 'source'>, text: string): string =>
  `<!doctype html><html lang="zh-CN"><title>${escapeText(edition.document.shortTitle)}</title>` +
  `<article data-pagefind-body>${text}</article>${pagefindMarks(edition).text}</html>`;
