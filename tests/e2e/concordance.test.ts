import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import { readCsv } from '../tables/support/read-csv.ts';
import { browsersAtHand, launchBrowser } from './support/browsers.ts';
import { complaintsOf } from './support/complaints.ts';
import { MEDIA, openMedia, type OpenMedia } from './support/media.ts';
import { plainAnswer, totalOf } from './support/plain-answers.ts';

/** Rows of the table as they are seen. */
const rowsOf = (page: Page): Promise<{ place: string; left: string; word: string; right: string }[]> =>
  page.$$eval('.kwic tbody tr', (rows) =>
    rows.map((row) => {
      const text = (selector: string) => row.querySelector(selector)?.textContent ?? '';
      const href = row.querySelector('a')?.href ?? '';
      const { pathname, hash } = new URL(href);
      const place = `${(pathname.split('/').at(-1) ?? '').replace('.html', '')}${hash}`;
      return { place, left: text('.left'), word: text('.word'), right: text('.right') };
    }),
  );

/** Waits until the page has answered, or has nothing to do. */
const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    ['done', 'failed'].includes(document.getElementById('concordance')?.dataset['state'] ?? ''),
  );

const said = (page: Page): Promise<string> => page.$eval('#concordance-status', (status) => status.textContent);

describe.each(browsersAtHand())('%s', (name) => {
  let browser: Browser;
  let media: OpenMedia;
  beforeAll(async () => {
    [browser, media] = await Promise.all([launchBrowser(name), openMedia()]);
  });
  afterAll(async () => {
    await browser.close();
    await media.close();
  });

  describe.each(MEDIA)('%s', (medium) => {
    let page: Page;
    let address: (query: string) => string;
    let complaints: string[];
    beforeEach(async () => {
      const root = media.root(medium);
      address = (query) => `${root}concordance.html${query}`;
      page = await browser.newPage();
      complaints = await complaintsOf(page, root);
    });
    afterEach(async () => {
      expect(complaints).toEqual([]);
      await page.close();
    });

    test.each(['社区党建', '党', '、服务'])('“%s”: a row for each place in the source, in its order', async (words) => {
      await page.goto(address(`?q=${encodeURIComponent(words)}`));
      await settled(page);
      const expected = plainAnswer(words);
      for (;;) {
        const more = await page.$('.kwic + .more:not([hidden])');
        if (!more) break;
        await more.click();
      }
      const rows = await rowsOf(page);
      expect(rows.map(({ word }) => word)).toEqual(rows.map(() => words));
      const counts = new Map<string, number>();
      for (const { place } of rows) counts.set(place, (counts.get(place) ?? 0) + 1);
      expect([...counts]).toEqual(expected);
      expect(await said(page)).toBe(`“${words}”：1 篇 ${String(totalOf(expected))} 处。`);
    });

    test('is sorted by the words after and before, and the address says so', async () => {
      await page.goto(address(`?q=${encodeURIComponent('社区党建工作')}`));
      await settled(page);
      const byPlace = await rowsOf(page);
      await page.click('.kwic th.right button');
      expect(new URL(page.url()).searchParams.get('order')).toBe('right');
      expect(await page.$eval('.kwic th.right', (head) => head.getAttribute('aria-sort'))).toBe('ascending');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('右文');
      const byRight = await rowsOf(page);
      expect(byRight).not.toEqual(byPlace);
      const together = byRight.map(({ right }) => right.charAt(0));
      // What begins alike stands together.
      expect(together.filter((unit, index) => unit !== together[index - 1])).toHaveLength(new Set(together).size);
      await page.reload();
      await settled(page);
      expect(await rowsOf(page)).toEqual(byRight);
      await page.click('.kwic th.left button');
      const ends = (await rowsOf(page)).map(({ left }) => left.slice(-1));
      expect(ends.filter((unit, index) => unit !== ends[index - 1])).toHaveLength(new Set(ends).size);
      await page.click('.kwic th.place button');
      expect(await rowsOf(page)).toEqual(byPlace);
      expect(new URL(page.url()).searchParams.has('order')).toBe(false);
    });

    test('what is nowhere, and what is only written otherwise', async () => {
      await page.goto(address(`?q=${encodeURIComponent('三贴近')}`));
      await settled(page);
      expect(await said(page)).toBe('“三贴近”：原文未出现。');
      await page.$eval('#phrase', (box) => {
        (box as HTMLInputElement).value = '软硬件';
      });
      await page.click('.concordance-form button');
      await page.waitForFunction(() => document.getElementById('concordance-status')?.textContent.includes('软硬件'));
      await settled(page);
      expect(await said(page)).toBe('“软硬件”：没有连着这样写的。');
      expect(await page.$eval('#concordance .notice a', (link) => link.getAttribute('href'))).toContain(
        'search.html?q=',
      );
      expect(await rowsOf(page)).toEqual([]);
    });

    test('words of the reader are text, whatever they hold', async () => {
      for (const words of ['<img src=x onerror=alert(1)>', '[.*+?', '甲'.repeat(2000), '\ud800党']) {
        await page.goto(address('?q='));
        await page.$eval(
          '#phrase',
          (box, typed) => {
            (box as HTMLInputElement).value = typed;
          },
          words,
        );
        await page.click('.concordance-form button');
        await settled(page);
        expect(await rowsOf(page)).toEqual([]);
        expect(await page.$$('#concordance img')).toEqual([]);
      }
    });
  });

  test('the list of frequent phrases leads to their places, as many as it says', async () => {
    const page = await browser.newPage();
    await page.goto(`${media.root('file://')}concordance.html`);
    const listed = await page.$$eval('.phrases li', (items) =>
      items.map((item) => [
        item.querySelector('a')?.textContent.trim() ?? '',
        item.querySelector('.count')?.textContent ?? '',
      ]),
    );
    expect(listed.length).toBeGreaterThan(20);
    for (const [phrase = '', count = ''] of listed)
      expect(count.trim(), phrase).toBe(`${String(totalOf(plainAnswer(phrase)))} 处`);
    await Promise.all([page.waitForNavigation(), page.click('.phrases a')]);
    await settled(page);
    expect(await said(page)).toContain(`“${listed[0]?.[0] ?? ''}”：1 篇 ${listed[0]?.[1]?.trim() ?? ''}`);
    await page.close();
  });
});

// Downloads are told where to go by Chromium's own protocol only.
test.runIf(browsersAtHand().includes('chromium'))('the file for spreadsheets has the rows of the table', async () => {
  const [browser, media] = await Promise.all([launchBrowser('chromium'), openMedia()]);
  const folder = temporaryFolder();
  const page = await browser.newPage();
  const protocol = await page.createCDPSession();
  await protocol.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
  const done = new Promise<void>((resolve) => {
    protocol.on('Browser.downloadProgress', ({ state }) => {
      if (state === 'completed') resolve();
    });
  });
  await page.goto(`${media.root('file://')}concordance.html?q=${encodeURIComponent('社区党组织')}&order=left`);
  await settled(page);
  const rows = await rowsOf(page);
  await page.click('.concordance-tools button');
  await done;
  expect(readdirSync(folder)).toEqual(['逐字索引 社区党组织.csv']);
  const [, ...written] = readCsv(readFileSync(path.join(folder, '逐字索引 社区党组织.csv'), 'utf8').slice(1));
  expect(written.map(([, , , left, word, right, at]) => ({ place: at, left, word, right }))).toEqual(
    rows.map((row) => ({ ...row, place: `documents/${row.place.replace('#', '.html#')}` })),
  );
  await browser.close();
  await media.close();
});
