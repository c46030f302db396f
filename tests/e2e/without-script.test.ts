import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speech } from '../support/shipped.ts';
import { browsersAtHand, launchBrowser } from './support/browsers.ts';
import { openMedia, type OpenMedia } from './support/media.ts';
import { pagesOf } from './support/pages.ts';

const DOCUMENT = 'documents/jianghua.html';
const { document: model, annotations } = speech();

/** Everything on the page that offers to do something and is not a link or a part that folds. */
const visibleTools = (page: Page): Promise<string[]> =>
  page.$$eval('button, input, select, textarea, form, [role=button]', (tools) =>
    tools.filter((tool) => tool.getClientRects().length > 0).map((tool) => tool.outerHTML),
  );

describe.each(browsersAtHand())('%s', (name) => {
  let browser: Browser;
  let media: OpenMedia;
  let page: Page;
  beforeAll(async () => {
    [browser, media] = await Promise.all([launchBrowser(name), openMedia()]);
    page = await browser.newPage();
    // Firefox ESR has no command for it, and with its own switch off it cannot be driven: there the site's scripts are
    // empty, as after a bad copy, which is the same to the page.
    if (name === 'chromium') await page.setJavaScriptEnabled(false);
    else for (const script of ['app.js', 'tables.js']) writeFileSync(path.join(media.folder, 'assets', script), '');
    await page.setViewport({ width: 1280, height: 800 });
  });
  afterAll(async () => {
    await browser.close();
    await media.close();
  });

  describe.each(['http at /some/sub/path/', 'file://'] as const)('%s', (medium) => {
    const open = (file: string): Promise<unknown> => page.goto(media.root(medium) + file);

    test('scripts are off, and no page shows a tool that would do nothing', async () => {
      for (const file of pagesOf()) {
        await open(file);
        expect(await page.$('html[data-js]'), file).toBeNull();
        expect(await visibleTools(page), file).toEqual([]);
        expect((await page.$eval('main', (main) => main.innerText)).length, file).toBeGreaterThan(50);
      }
    });

    test('a comparison table has every row, and its evidence opens', async () => {
      await open('tables/office-area.html');
      expect(await page.$$('[data-table] tbody tr')).toHaveLength(6);
      expect(await page.$$('.pick, .sorter, [data-table-tools] *')).toHaveLength(0);
      await page.click('[id="a30-count"] summary');
      const quoted = await page.$('[id="a30-count"] details[open] q');
      expect(await quoted?.evaluate(({ textContent }) => textContent)).toContain('1个只有30平方米');
      expect((await quoted?.boundingBox())?.height).toBeGreaterThan(10);
    });

    test('the whole text can be read, with its numbers and comments', async () => {
      await open(DOCUMENT);
      const shown = await page.$$eval('[data-block]', (blocks) =>
        blocks.map((block) => {
          const copy = block.cloneNode(true) as Element;
          for (const apparatus of copy.querySelectorAll('[data-apparatus]')) apparatus.remove();
          const { width, height } = block.getBoundingClientRect();
          return { eId: block.id, text: copy.textContent, seen: width > 0 && height > 0 };
        }),
      );
      expect(shown).toEqual(model.blocks.map(({ eId, text }) => ({ eId, text, seen: true })));
      const comments = await page.$$eval('.notes .annotation', (all) =>
        all.map((comment) => comment.getClientRects().length > 0),
      );
      expect(comments).toEqual(annotations.map(() => true));
    });

    test('contents, numbers and comments lead to their places', async () => {
      await open(DOCUMENT);
      const links = [
        ...model.sections.filter(({ eId }) => eId !== 's0').map(({ eId }) => [`nav.toc a[href="#${eId}"]`, eId]),
        ['a.no[href="#s2-2-3"]', 's2-2-3'],
        [
          '[id="s2-2-4-p1"] .ref',
          (await page.$eval('[id="s2-2-4-p1"] .ref', (ref) => ref.getAttribute('href')))?.slice(1),
        ],
      ] as [selector: string, target: string][];
      for (const [selector, target] of links) {
        await page.$eval(selector, (link) => {
          link.scrollIntoView({ behavior: 'instant', block: 'center' });
        });
        await page.click(selector);
        await page.waitForFunction((id) => document.querySelector(':target')?.id === id, { polling: 50 }, target);
      }
    });

    test('the results page says what to do instead', async () => {
      await open('search.html?q=台帐');
      const words = await page.$eval('main', (main) => main.innerText);
      expect(words).toContain('这里的检索要用脚本');
      expect(words).toContain('Ctrl+F');
      await Promise.all([page.waitForNavigation(), page.click('main a[href*="documents/"]')]);
      expect(page.url()).toBe(media.root(medium) + DOCUMENT);
    });

    test('the concordance says what to do instead, and lists the frequent phrases', async () => {
      await open('concordance.html?q=台帐');
      const words = await page.$eval('main', (main) => main.innerText);
      expect(words).toContain('逐字索引要用脚本');
      expect(words).toContain('社区党建工作');
    });

    test('the check of quotations says what to do instead', async () => {
      await open('check.html?q=台帐');
      expect(await page.$eval('main', (main) => main.innerText)).toContain('引文核对要用脚本');
    });
  });
});
