import { create } from 'xmlbuilder2';
import type { TextFile } from '../output.ts';
import { xmlText } from '../xml/xml-text.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** No file may list more (sitemaps.org). */
const MOST = 50_000;

function listing(root: 'urlset' | 'sitemapindex', entry: 'url' | 'sitemap', places: readonly string[]): string {
  const list = create({ defaultNamespace: { ele: NAMESPACE } }).ele(root);
  for (const place of places) list.ele(entry).ele('loc').txt(place);
  return xmlText(list);
}

/**
 * `sitemap.xml`: every page of the site; several files and their list where one may not hold them all.
 * @param pages paths from the site's root
 */
export function writeSitemap(address: string, pages: readonly string[], most = MOST): TextFile[] {
  const places = pages.map((page) => address + page.split('/').map(encodeURIComponent).join('/')).sort();
  if (places.length <= most) return [{ path: 'sitemap.xml', text: listing('urlset', 'url', places) }];
  const parts = Array.from({ length: Math.ceil(places.length / most) }, (_, index): TextFile => ({
    path: `sitemap-${String(index + 1)}.xml`,
    text: listing('urlset', 'url', places.slice(index * most, (index + 1) * most)),
  }));
  const all = parts.map(({ path }) => address + path);
  return [...parts, { path: 'sitemap.xml', text: listing('sitemapindex', 'sitemap', all) }];
}
