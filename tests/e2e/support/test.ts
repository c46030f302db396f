import type { Page } from 'puppeteer-core';
import { expect, test as plain } from 'vitest';
import { deep } from '../../support/deep.ts';
import { siteFolder, type SiteName } from '../sites/site-folders.ts';
import { browserName, launchBrowser } from './browsers.ts';
import { complaintsOf, type Complaints } from './complaints.ts';
import { openMedia } from './media.ts';
import { keepMessages } from './messages.ts';

/** The one tab of a run, with what went wrong in it. */
interface Tab {
  page: Page;
  complaints: Complaints;
}

const onMedia = async (name: SiteName, { onCleanup }: { onCleanup: (close: () => Promise<void>) => void }) => {
  const opened = await openMedia(siteFolder(name));
  onCleanup(() => opened.close());
  return opened;
};

/**
 * Tests in a browser share it, its tab and the sites on their media; all are opened when the first test asks for them.
 * `page` comes to each test clean: nothing stored, a window of 1280 × 800, no complaint. A test that leaves a complaint fails.
 */
export const test = plain
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await launchBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('content', { scope: 'worker' }, ({}, fixture) => onMedia('content', fixture))
  .extend('yunling', { scope: 'worker' }, ({}, fixture) => onMedia('yunling', fixture))
  .extend('hostile', { scope: 'worker' }, ({}, fixture) => onMedia('hostile', fixture))
  .extend('redHeads', { scope: 'worker' }, ({}, fixture) => onMedia('redHeads', fixture))
  .extend('searchSite', { scope: 'worker' }, ({}, fixture) => onMedia('search', fixture))
  .extend('tab', { scope: 'worker' }, async ({ browser }): Promise<Tab> => {
    const page = await browser.newPage();
    // Both browsers share two cores.
    page.setDefaultTimeout(100_000);
    await keepMessages(page);
    openAfterLoading(page);
    return { page, complaints: await complaintsOf(page) };
  })
  .extend('complaints', ({ tab: { complaints } }) => {
    complaints.list.splice(0);
    complaints.home = undefined;
    complaints.expected = undefined;
    return complaints;
  })
  .extend('page', async ({ tab: { page }, complaints }, { onCleanup }) => {
    await page.setViewport({ width: 1280, height: 800 });
    onCleanup(async () => {
      // Leaving may break off what is still loading, which is no complaint.
      const heard = complaints.list.filter((each) => !complaints.expected?.test(each));
      await leave(page);
      expect(heard).toEqual([]);
    });
    return page;
  });

/** Tests of what hangs on no browser: Firefox, three times as slow to drive, leaves them to Chromium in the short run. */
export const once = test.runIf(deep || browserName === 'chromium');

/** Makes a page finish what it is opening before it opens another: a browser may take the one broken off for the other. */
function openAfterLoading(page: Page): void {
  const open = page.goto.bind(page);
  page.goto = async (...wanted) => {
    await page.waitForFunction(() => document.readyState === 'complete');
    return open(...wanted);
  };
}

async function leave(page: Page): Promise<void> {
  await page.evaluate(() => {
    try {
      localStorage.clear();
    } catch {
      // A page on which a test has forbidden it.
    }
  });
  await page.goto('about:blank');
}
