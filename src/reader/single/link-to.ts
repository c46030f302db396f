import { documentArticle } from '../reading/source-words.ts';
import { siteAddress } from './place.ts';

/**
 * Stands for `src/reader/reading/link-to.ts` in the edition that is one file, which has no address of its own: a link leads to the site
 * on the web, where that is known; else the citation says where the place stands.
 */
export function linkTo(anchor: string, cited: string, words = ''): string {
  const address = siteAddress(location.hash);
  address.search = words === '' ? '' : `?hl=${encodeURIComponent(words)}`;
  address.hash = anchor;
  const path = decodeURI(address.pathname.slice(1));
  const site = documentArticle()?.dataset['site'];
  if (site !== undefined) return new URL(path + address.search + address.hash, site).href;
  return `${cited}（单文件版 ${path}${address.hash}，没有网址）`;
}
