import { expect, it } from 'vitest';
import { documentData } from '../../src/exports/schema-org/document-data.ts';
import { LISTING } from '../../src/exports/schema-org/collection-facts.ts';
import { pageData } from '../../src/exports/schema-org/page-data.ts';
import { siteData } from '../../src/exports/schema-org/site-data.ts';
import { siteFiles } from '../../src/exports/site-files.ts';
import { writeSitemap } from '../../src/exports/sitemap/write-sitemap.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { SMALL_LIBRARY } from '../support/small-library.ts';
import { dataOf } from './support/json-ld.ts';

const library = loadLibrary(SMALL_LIBRARY);
const ADDRESS = 'http://10.1.2.3/zhangju/';
const PAGES = ['index.html', '404.html', 'documents/tongzhi.html', 'documents/tongzhi.txt', 'assets/app.js'];
const withAddress = { ...library, site: { ...library.site, address: ADDRESS } };
const filesOf = (from: typeof library): Map<string, string> =>
  new Map(siteFiles(from, PAGES).map(({ path, text }) => [path, text as string]));

/** The one thing that a piece of HTML tells programs. */
function dataIn(html: string): Record<string, unknown> {
  const [data, ...more] = dataOf(html);
  expect(more).toEqual([]);
  return data!;
}

it('without an address a site names its texts, and nothing that needs one', () => {
  expect([...filesOf(library).keys()]).toEqual(['llms.txt']);
  const llms = filesOf(library).get('llms.txt')!;
  for (const { document } of library.editions)
    expect(llms).toContain(`[${document.title}](documents/${document.id}.txt)`);
});

it('with an address it has a map, a search description and outlines for DTS', () => {
  const files = filesOf(withAddress);
  expect(files.get('sitemap.xml')!.match(/<loc>[^<]+/gu)).toEqual([
    `<loc>${ADDRESS}documents/tongzhi.html`,
    `<loc>${ADDRESS}index.html`,
  ]);
  expect(files.get('opensearch.xml')).toContain(`template="${ADDRESS}search.html?q={searchTerms}"`);
  const collection = JSON.parse(files.get('dts/collection.json')!) as {
    member: { '@id': string; navigation: string }[];
  };
  expect(collection.member.map((one) => one['@id'])).toEqual(library.editions.map(({ document }) => document.id));
  for (const { document } of library.editions) {
    const outline = JSON.parse(files.get(`dts/navigation/${document.id}.json`)!) as {
      member: { identifier: string }[];
    };
    expect(outline.member.map(({ identifier }) => identifier)).toEqual(document.sections.map(({ eId }) => eId));
  }
});

it('a map that would be too long is several, and a list of them', () => {
  const files = writeSitemap(ADDRESS, ['a.html', 'b.html', 'c.html'], 2);
  expect(files.map(({ path }) => path)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml']);
  expect(files[2]!.text).toContain(`<sitemap><loc>${ADDRESS}sitemap-2.xml</loc></sitemap>`);
});

it('a page says in schema.org what its document says of itself', () => {
  const { document } = library.editions[0]!;
  expect(dataIn(documentData({ document }))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'DigitalDocument',
    '@id': 'tongzhi.html',
    name: document.title,
    creator: '云岭街道办事处',
    dateCreated: '2031-04-05',
  });
  const metadata = [
    { kind: 'entered' as const, field: '种类' as const, value: '地方性法规', basis: '公报' },
    { kind: 'entered' as const, field: '通过日期' as const, value: '2031-03-01', basis: '公报' },
    { kind: 'entered' as const, field: '时效' as const, value: '现行有效', basis: '公报' },
  ];
  const law = { ...document, title: '</script><b>', frontmatter: { ...document.frontmatter, metadata } };
  expect(dataIn(documentData({ document: law }))).toMatchObject({
    '@type': 'Legislation',
    name: '</script><b>',
    legislationDate: '2031-03-01',
    legislationLegalForce: 'InForce',
  });
});

it('any other page says what it is, its name, and the site that it is part of', () => {
  expect(dataIn(pageData('/help.html', '</script>帮助'))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': 'help.html',
    name: '</script>帮助',
    inLanguage: 'zh-CN',
    isPartOf: { '@type': 'WebSite', '@id': 'index.html' },
  });
  expect(dataIn(pageData('/tables/a.html', '表一', LISTING))).toMatchObject({
    '@type': 'CollectionPage',
    '@id': 'a.html',
    isPartOf: { '@id': '../index.html' },
  });
});

it('what a page says to programs is light', () => {
  for (const { document } of library.editions) expect(documentData({ document }).length).toBeLessThan(250);
});

it('the home page offers its search to programs only where it has an address', () => {
  expect(dataIn(siteData(library.site))).not.toHaveProperty('potentialAction');
  expect(dataIn(siteData(withAddress.site))).toMatchObject({ '@type': 'WebSite', url: ADDRESS });
});
