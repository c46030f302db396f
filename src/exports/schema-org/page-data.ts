import { dataScript } from './data-script.ts';

/** What a page says of itself beyond its name, in the vocabulary of schema.org. */
export type PageFacts = Readonly<Record<string, unknown>>;

/** The file of a path, which is how a page names itself: a site has no place of its own. */
const fileOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * What a page tells programs of itself: what it is, its name, the site that it is part of.
 * @param path from the site's root, with a slash before it
 * @param facts of its own; they go before the general ones
 */
export function pageData(path: string, name: string, facts: PageFacts = {}): string {
  const root = '../'.repeat(path.split('/').length - 2);
  return dataScript({
    '@type': 'WebPage',
    '@id': fileOf(path),
    name,
    inLanguage: 'zh-CN',
    isPartOf: { '@type': 'WebSite', '@id': `${root}index.html` },
    ...facts,
  });
}
