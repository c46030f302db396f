import type { SitePage } from '../pages.ts';
import { html, type Html } from './html.ts';

/** Pages before and after one in reading order. */
export interface Neighbours {
  previous: SitePage | null;
  next: SitePage | null;
}

/**
 * Links to the pages before and after.
 * @param link makes a path from the site's root a link of the page
 */
export function neighbourLinks({ previous, next }: Neighbours, link: (path: string) => string): Html {
  return html`<nav class="previous-next" aria-label="前后页">
    ${previous && html`<a rel="prev" href="${link(previous.path)}"><span>上一页</span> ${previous.name}</a>`}
    ${next && html`<a rel="next" href="${link(next.path)}"><span>下一页</span> ${next.name}</a>`}
  </nav>`;
}
