import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import { readCsv } from '../tables/support/read-csv.ts';
import { browserName } from './support/browsers.ts';
import { media } from './support/media.ts';
import { documentsOf, totalOf, yunlingAnswers } from './support/plain-answers.ts';
import { once, test } from './support/test.ts';

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

/** Opens the page with a phrase, and waits until it has answered. */
async function ask(page: Page, root: string, words: string, more = ''): Promise<void> {
  await page.goto(`${root}concordance.html?q=${encodeURIComponent(words)}${more}`);
  await settled(page);
}

/** Waits until the page has answered, or has nothing to do. */
const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    ['done', 'failed'].includes(document.getElementById('concordance')?.dataset['state'] ?? ''),
  );

const said = (page: Page): Promise<string> => page.$eval('#concordance-status', (status) => status.textContent);

/** What the page must say of a phrase. */
const counted = (words: string): string => {
  const answer = yunlingAnswers().answer(words);
  return `“${words}”：${String(documentsOf(answer))} 篇 ${String(totalOf(answer))} 处。`;
};

/** Enters words in the page's own field. */
async function enter(page: Page, words: string): Promise<void> {
  await page.$eval(
    '#phrase',
    (box, typed) => {
      (box as HTMLInputElement).value = typed;
    },
    words,
  );
  await page.click('.concordance-form button');
}

describe.each(media('file://', 'http at /some/sub/path/'))('%s', (medium) => {
  let root: string;
  test.beforeEach(({ complaints, yunling }) => {
    root = yunling.root(medium);
    complaints.home = root;
  });

  const everyPlace = async (words: string, page: Page): Promise<void> => {
    await ask(page, root, words);
    for (;;) {
      const more = await page.$('.kwic + .more:not([hidden])');
      if (!more) break;
      await more.click();
    }
    const rows = await rowsOf(page);
    expect(rows.map(({ word }) => word)).toEqual(rows.map(() => words));
    const counts = new Map<string, number>();
    for (const { place } of rows) counts.set(place, (counts.get(place) ?? 0) + 1);
    expect([...counts]).toEqual(yunlingAnswers().answer(words));
    expect(await said(page)).toBe(counted(words));
  };

  test('“阅览室”: a row for each place in the source, in its order', ({ page }) => everyPlace('阅览室', page));

  once.for(['书', '、书'])('“%s”: so too', (words, { page }) => everyPlace(words, page));

  once('is sorted by the words after and before, and the address says so', async ({ page }) => {
    await ask(page, root, '阅览室工作');
    const byPlace = await rowsOf(page);
    expect(byPlace.length).toBeGreaterThan(10);
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

  once('what is nowhere, and what is only written otherwise', async ({ page }) => {
    await ask(page, root, '三贴近');
    expect(await said(page)).toBe('“三贴近”：原文未出现。');
    await enter(page, '软硬件');
    await page.waitForFunction(() => document.getElementById('concordance-status')?.textContent.includes('软硬件'));
    await settled(page);
    expect(await said(page)).toBe('“软硬件”：没有连着这样写的。');
    expect(await page.$eval('#concordance .notice a', (link) => link.getAttribute('href'))).toContain('search.html?q=');
    expect(await rowsOf(page)).toEqual([]);
  });

  once('words of the reader are text, whatever they hold', async ({ page }) => {
    for (const words of ['<img src=x onerror=alert(1)>', '[.*+?', '甲'.repeat(2000), '\ud800党']) {
      await page.goto(`${root}concordance.html?q=`);
      await enter(page, words);
      await settled(page);
      expect(await rowsOf(page)).toEqual([]);
      expect(await page.$$('#concordance img')).toEqual([]);
    }
  });
});

test('the list of frequent phrases leads to their places, as many as it says', async ({ page, yunling }) => {
  await page.goto(`${yunling.root('file://')}concordance.html`);
  const listed = await page.$$eval('.phrases li', (items) =>
    items.map((item) => [
      item.querySelector('a')?.textContent.trim() ?? '',
      item.querySelector('.count')?.textContent.trim() ?? '',
    ]),
  );
  expect(listed.length).toBeGreaterThan(10);
  const counts = listed.map(([phrase = '']) => {
    const answer = yunlingAnswers().answer(phrase);
    return [phrase, `${String(totalOf(answer))} 处，${String(documentsOf(answer))} 篇`];
  });
  expect(listed).toEqual(counts);
  await Promise.all([page.waitForNavigation(), page.click('.phrases a')]);
  await settled(page);
  expect(await said(page)).toBe(counted(listed[0]?.[0] ?? ''));
});

// Downloads are told where to go by Chromium's own protocol only.
test.runIf(browserName === 'chromium')(
  'the file for spreadsheets has the rows of the table',
  async ({ page, yunling }) => {
    const folder = temporaryFolder();
    const protocol = await page.createCDPSession();
    await protocol.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      eventsEnabled: true,
    });
    const done = new Promise<void>((resolve) => {
      protocol.on('Browser.downloadProgress', ({ state }) => {
        if (state === 'completed') resolve();
      });
    });
    await ask(page, yunling.root('file://'), '阅览室的', '&order=left');
    const rows = await rowsOf(page);
    await page.click('.concordance-tools button');
    await done;
    await protocol.send('Browser.setDownloadBehavior', { behavior: 'default' });
    expect(readdirSync(folder)).toEqual(['逐字索引 阅览室的.csv']);
    const [, ...written] = readCsv(readFileSync(path.join(folder, '逐字索引 阅览室的.csv'), 'utf8').slice(1));
    expect(rows.length).toBeGreaterThan(3);
    expect(written.map(([, , , left, word, right, at]) => ({ place: at, left, word, right }))).toEqual(
      rows.map((row) => ({ ...row, place: `documents/${row.place.replace('#', '.html#')}` })),
    );
  },
);
