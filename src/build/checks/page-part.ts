import type { BuiltPage, PageUrl } from './read-page.ts';

/** What is kept of a page, or of what fills its frame, until all pages are known. */
export interface PagePart {
  path: string;
  /** Ids, parted by spaces. */
  ids: string;
  /** URLs that lead out of it, and those of its own page that it does not hold itself. */
  urls: PageUrl[];
  /** Figures for the report. */
  links: number;
  blocks: number;
}

/** The part without what can be settled within it. */
export function partOf({ path, ids, urls, blocks }: BuiltPage): PagePart {
  const own = new Set(ids);
  const open = urls.filter(({ url }) => !(url.startsWith('#') && own.has(decodeURIComponent(url.slice(1)))));
  // A page links to another one many times; one of the links is enough to know.
  const once = [...new Map(open.map((entry) => [entry.url, entry])).values()];
  return { path, ids: ids.join(' '), urls: once, links: urls.length, blocks: blocks.length };
}
