import type { SiteSettings } from '../../library/site-schema.ts';
import { dataScript } from './data-script.ts';

/** What the home page tells programs of the site, and of its search where the site has an address. */
export function siteData({ name, motto, address }: SiteSettings): string {
  const target = address === undefined ? undefined : `${address}search.html?q={words}`;
  return dataScript({
    '@type': 'WebSite',
    '@id': 'index.html',
    name,
    description: motto,
    inLanguage: 'zh-CN',
    url: address,
    ...(target !== undefined && {
      potentialAction: { '@type': 'SearchAction', target, 'query-input': 'required name=words' },
    }),
  });
}
