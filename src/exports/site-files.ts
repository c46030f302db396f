import type { Library } from '../library/compose-library.ts';
import { writeFeed } from './atom/write-feed.ts';
import { writeDts } from './dts/write-dts.ts';
import { writeLlms } from './llms/write-llms.ts';
import { writeOpenSearch } from './open-search/write-open-search.ts';
import type { TextFile } from './output.ts';
import { writeSitemap } from './sitemap/write-sitemap.ts';

/** Pages that nobody is to be led to. */
const NOT_LISTED = new Set(['404.html']);

/**
 * What a built site offers programs beside its pages. What must name the site's own address is there only when one is configured.
 * @param files all files of the site, as paths from its root
 */
export function siteFiles(
  library: Pick<Library, 'site' | 'editions' | 'record'>,
  files: readonly string[],
): TextFile[] {
  const { address } = library.site;
  const llms = { path: 'llms.txt', text: writeLlms(library) };
  if (address === undefined) return [llms];
  const pages = files.filter((file) => file.endsWith('.html') && !NOT_LISTED.has(file));
  const feed = writeFeed(library, address);
  return [
    llms,
    ...(feed === null ? [] : [{ path: 'feed.xml', text: feed }]),
    ...writeSitemap(address, pages),
    { path: 'opensearch.xml', text: writeOpenSearch(library.site, address) },
    ...writeDts(library, address),
  ];
}
