import { documentArticle } from './source-words.ts';

/** This page's path from the site's root, as people read it. */
function pathInSite(address: URL): string {
  const root = new URL(document.documentElement.dataset['root'] ?? './', address);
  return decodeURI(address.pathname.slice(root.pathname.length));
}

/**
 * A link to a place of this page that others can open: without what a search added to it; from a stick the same page at the site's
 * address on the web. A path of one's own drive leads nobody anywhere: where there is no such address, the citation says where it stands.
 * @param cited how the place is cited
 * @param words those that are meant there, which the page marks on arrival
 */
export function linkTo(anchor: string, cited: string, words = ''): string {
  const address = new URL(location.href);
  address.search = words === '' ? '' : `?hl=${encodeURIComponent(words)}`;
  address.hash = anchor;
  if (address.protocol !== 'file:') return address.href;
  const path = pathInSite(address);
  const site = documentArticle()?.dataset['site'];
  if (site !== undefined) return new URL(path + address.search + address.hash, site).href;
  return `${cited}（U 盘版 ${path}${address.hash}，没有网址）`;
}
