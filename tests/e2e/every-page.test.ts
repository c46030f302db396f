import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browsersAtHand, launchBrowser } from './support/browsers.ts';
import { complaintsOf } from './support/complaints.ts';
import { crawl, linksOf } from './support/crawl.ts';
import { MEDIA, openMedia, type OpenMedia } from './support/media.ts';
import { pagesOf } from './support/pages.ts';

const NOT_FOUND = '404.html';

/** What only the style sheet and the script give a page. */
const dressed = (page: Page): Promise<unknown> =>
  page.evaluate(() => ({
    paper: getComputedStyle(document.body).backgroundColor,
    script: document.documentElement.dataset['js'],
  }));
const DRESSED = { paper: 'rgb(247, 242, 231)', script: '' };

describe.each(browsersAtHand())('%s', (name) => {
  let browser: Browser;
  let media: OpenMedia;
  let page: Page;
  beforeAll(async () => {
    [browser, media] = await Promise.all([launchBrowser(name), openMedia()]);
  });
  afterAll(async () => {
    await browser.close();
    await media.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(() => page.close());

  test('control: file:// is strict here, so a module script from a file must fail', async () => {
    const folder = path.join(media.folder, '..', 'control');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'module.js'), 'document.title = "loose";');
    writeFileSync(
      path.join(folder, 'page.html'),
      '<!doctype html><meta charset="utf-8"><title>strict</title><script type="module" src="module.js"></script>',
    );
    await page.goto(pathToFileURL(path.join(folder, 'page.html')).href);
    expect(await page.title()).toBe('strict');
    const fetched = await page.evaluate(() =>
      fetch('module.js').then(
        () => 'read',
        () => 'refused',
      ),
    );
    expect(fetched).toBe('refused');
  });

  describe.each(MEDIA)('%s', (medium) => {
    test('every page opens whole, every link leads somewhere, and nothing complains', async () => {
      const root = media.root(medium);
      const complaints = await complaintsOf(page, root);
      const visited = await crawl(page, root, async (address) => {
        expect(await dressed(page), address).toEqual(DRESSED);
      });
      const opened = new Set([...visited.keys()].map((address) => decodeURI(new URL(address).pathname)));
      const prefix = decodeURI(new URL(root).pathname);
      const files = pagesOf(media.folder);
      expect(files.length).toBeGreaterThanOrEqual(7);
      expect([...opened].sort()).toEqual(files.filter((file) => file !== NOT_FOUND).map((file) => prefix + file));

      await page.goto(root + NOT_FOUND);
      expect(await dressed(page)).toEqual(DRESSED);
      visited.set(root + NOT_FOUND, await linksOf(page));
      for (const { links, downloads } of visited.values()) {
        for (const download of downloads)
          expect(existsSync(path.join(media.folder, decodeURI(download.slice(root.length)))), download).toBe(true);
        for (const link of links) {
          const [address = '', fragment] = link.split('#');
          const target = visited.get(address);
          expect(target, link).toBeDefined();
          if (fragment !== undefined && fragment !== '')
            expect(target?.ids, link).toContain(decodeURIComponent(fragment));
        }
      }
      expect(complaints).toEqual([]);
    });

    if (medium !== 'file://')
      test('an address that does not exist gets a page that helps, at any depth', async () => {
        const root = media.root(medium);
        const elsewhere: string[] = [];
        page.on('request', (request) => {
          if (!/^data:/u.test(request.url()) && !request.url().startsWith(new URL(root).origin))
            elsewhere.push(request.url());
        });
        const response = await page.goto(`${root}documents/gone/deep/page.html`);
        expect(response?.status()).toBe(404);
        // It tries one folder after another until the site's own script answers.
        await page.waitForSelector('html[data-js]');
        await page.waitForFunction(() =>
          [...document.styleSheets].some(({ href }) => href?.includes('/assets/') ?? false),
        );
        await page.waitForFunction(
          (paper) => getComputedStyle(document.body).backgroundColor === paper,
          {},
          DRESSED.paper,
        );
        const { links } = await linksOf(page);
        const files = pagesOf(media.folder);
        for (const link of links.filter((each) => !each.endsWith('#main')))
          expect(files, link).toContain(link.slice(root.length).replace(/[?#].*$/u, ''));
        expect(await page.$eval('form[role=search]', (form) => form.action)).toBe(`${root}search.html`);
        await Promise.all([page.waitForNavigation(), page.click('main a[href*="documents/"]')]);
        expect(page.url()).toBe(`${root}documents/jianghua.html`);
        expect(await dressed(page)).toEqual(DRESSED);
        expect(elsewhere).toEqual([]);
      });
  });
});
