import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { siteFolder, YUNLING } from './sites/site-folders.ts';
import { browserName } from './support/browsers.ts';
import { media, openMedia, type OpenMedia } from './support/media.ts';
import { deep } from '../support/deep.ts';
import { alikeAtMost, pagesOf } from './support/pages.ts';
import { test as inBrowser } from './support/test.ts';

const DOCUMENT = 'documents/yuelan.html';

/** Firefox ESR has no command for it, and with its own switch off it cannot be driven: there the site's scripts are empty. */
async function withoutScripts(name: 'content' | 'yunling'): Promise<OpenMedia> {
  const opened = await openMedia(siteFolder(name));
  if (browserName === 'firefox')
    for (const script of ['app.js', 'tables.js']) writeFileSync(path.join(opened.folder, 'assets', script), '');
  return opened;
}

/** A site's pages without its scripts, which is the same to a page as after a bad copy. */
const test = inBrowser
  .extend('bareContent', { scope: 'file' }, async ({}, { onCleanup }) => {
    const opened = await withoutScripts('content');
    onCleanup(() => opened.close());
    return opened;
  })
  .extend('bareYunling', { scope: 'file' }, async ({}, { onCleanup }) => {
    const opened = await withoutScripts('yunling');
    onCleanup(() => opened.close());
    return opened;
  })
  .extend('bare', { scope: 'file' }, async ({ browser }, { onCleanup }) => {
    const page = await browser.newPage();
    onCleanup(() => page.close());
    if (browserName === 'chromium') await page.setJavaScriptEnabled(false);
    await page.setViewport({ width: 1280, height: 800 });
    return page;
  });

/** Everything on the page that offers to do something and is not a link or a part that folds. */
const visibleTools = (page: Page): Promise<string[]> =>
  page.$$eval('button, input, select, textarea, form, [role=button]', (tools) =>
    tools
      // What a handout prints is chosen by the style sheet alone.
      .filter((tool) => tool.getClientRects().length > 0 && !tool.closest('.print-choice'))
      .map((tool) => tool.outerHTML),
  );

describe.each(media('http at /some/sub/path/', 'file://'))('%s', (medium) => {
  test('scripts are off, and no page shows a tool that would do nothing', async ({ bare, bareContent }) => {
    const files = pagesOf().filter(alikeAtMost(1));
    // Which tools a page shows without scripts is the style sheet's doing: Firefox looks at every sixth page.
    for (const file of files.filter((_, index) => deep || browserName === 'chromium' || index % 6 === 0)) {
      await bare.goto(bareContent.root(medium) + file);
      expect(await bare.$('html[data-js]'), file).toBeNull();
      expect(await visibleTools(bare), file).toEqual([]);
      expect((await bare.$eval('main', (main) => main.innerText)).length, file).toBeGreaterThan(50);
    }
  });

  test('a comparison table has every row, and its evidence opens', async ({ bare, bareYunling }) => {
    await bare.goto(`${bareYunling.root(medium)}tables/mianji.html`);
    expect(await bare.$$('[data-table] tbody tr')).toHaveLength(6);
    expect(await bare.$$('.pick, .sorter, [data-table-tools] *')).toHaveLength(0);
    await bare.click('[id="a10-count"] summary');
    const quoted = await bare.$('[id="a10-count"] details[open] q');
    expect(await quoted?.evaluate(({ textContent }) => textContent)).toContain('1个只有10平方米');
    expect((await quoted?.boundingBox())?.height).toBeGreaterThan(10);
  });

  test('the whole text can be read, with its numbers and comments, and all lead to their places', async ({
    bare,
    bareYunling,
  }) => {
    const edition = loadLibrary(YUNLING).editions.find(({ document }) => document.id === 'yuelan');
    const { blocks = [], sections = [] } = edition?.document ?? {};
    await bare.goto(bareYunling.root(medium) + DOCUMENT);
    const shown = await bare.$$eval('[data-block]', (all) =>
      all.map((block) => {
        const copy = block.cloneNode(true) as Element;
        for (const apparatus of copy.querySelectorAll('[data-apparatus]')) apparatus.remove();
        const { width, height } = block.getBoundingClientRect();
        return { eId: block.id, text: copy.textContent, seen: width > 0 && height > 0 };
      }),
    );
    expect(shown).toEqual(blocks.map(({ eId, text }) => ({ eId, text, seen: true })));
    const comments = await bare.$$eval('.notes .annotation', (all) =>
      all.map((comment) => comment.getClientRects().length > 0),
    );
    expect(comments).toEqual(edition?.annotations.map(() => true));

    const reference = '[id="s2-2-4-p1"] .ref';
    const note = await bare.$eval(reference, (ref) => ref.getAttribute('href')?.slice(1) ?? '');
    const links: [selector: string, target: string][] = [
      ...sections
        .filter(({ eId }) => eId !== 's0')
        .map(({ eId }): [string, string] => [`nav.toc a[href="#${eId}"]`, eId]),
      ['a.no[href="#s2-2-3"]', 's2-2-3'],
      [reference, note],
    ];
    expect(links.length).toBeGreaterThan(10);
    for (const [selector, target] of links) {
      await bare.$eval(selector, (link) => {
        link.scrollIntoView({ behavior: 'instant', block: 'center' });
      });
      await bare.click(selector);
      await bare.waitForFunction((id) => document.querySelector(':target')?.id === id, { polling: 50 }, target);
    }
  });

  test('search, concordance and check of quotations say what to do instead', async ({ bare, bareYunling }) => {
    const words = async (file: string): Promise<string> => {
      await bare.goto(bareYunling.root(medium) + file);
      return bare.$eval('main', (main) => main.innerText);
    };
    expect(await words('check.html?q=台帐')).toContain('引文核对要用脚本');
    const concordance = await words('concordance.html?q=台帐');
    expect(concordance).toContain('逐字索引要用脚本');
    expect(concordance).toContain('阅览室工作');
    const search = await words('search.html?q=台帐');
    expect(search).toContain('这里的检索要用脚本');
    expect(search).toContain('Ctrl+F');
    await Promise.all([bare.waitForNavigation(), bare.click('main a[href*="documents/"]')]);
    expect(bare.url()).toBe(bareYunling.root(medium) + DOCUMENT);
  });
});
