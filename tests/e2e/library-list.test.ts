import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { DOCUMENT_COUNT, NOTICES } from './sites/red-head-library.ts';
import { misfits, widen } from './support/fits.ts';
import { media } from './support/media.ts';
import { test } from './support/test.ts';
import { violationsWhereQuick } from './support/violations.ts';

const LIST = 'documents.html';
/** Issue of each notice was a day later than that of the one before. */
const latestFirst = NOTICES.toReversed().map((n) => `tongzhi-${String(n)}`);

const listed = (page: Page): Promise<string[]> =>
  page.$$eval('[data-entries] li > a', (links) =>
    links.map(({ href }) => new URL(href).pathname.replace(/.*\/|\.html$/gu, '')),
  );
const told = (page: Page): Promise<string> =>
  page.$eval('[data-told]', ({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());
const value = (facet: string, name: string): string => `[data-facet=${facet}] a[data-value="${name}"]`;
const count = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (link) => link.closest('li')!.querySelector('.count')!.textContent);
/** Waits until the page says so of what it lists: what it filters by comes when it is first needed. */
const tells = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => document.querySelector('[data-told]')!.textContent.replace(/\s+/gu, ' ').includes(wanted),
    {},
    words,
  );

describe.each(media('file://', 'http at /some/sub/path/'))('%s', (medium) => {
  test('the list of documents is narrowed, sorted, linked to and widened again', async ({
    page,
    complaints,
    redHeads,
  }) => {
    const root = redHeads.root(medium);
    complaints.home = root;
    await page.goto(root + LIST);
    expect(await told(page)).toBe(`共 ${String(DOCUMENT_COUNT)} 篇`);
    expect(await listed(page)).toEqual([...latestFirst, 'banfa-2017', 'banfa-2020']);
    // Two editions have one title.
    const titles = await page.$$eval('[data-entries] li > a', (links) => links.map(({ textContent }) => textContent));
    expect(new Set(titles).size).toBe(DOCUMENT_COUNT);
    expect(await page.$$('script[src*=documents-list]')).toEqual([]);

    // By keys: what was chosen says so, and keeps the focus.
    await page.focus(value('kind', '没有写明'));
    await page.keyboard.press('Enter');
    await tells(page, '种类：没有写明，共 2 篇');
    expect(await listed(page)).toEqual(['banfa-2017', 'banfa-2020']);
    const focused = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement;
      return [at.dataset['value'], at.getAttribute('aria-current')];
    });
    expect(focused).toEqual(['没有写明', 'true']);
    expect(new URL(page.url()).searchParams.getAll('kind')).toEqual(['没有写明']);
    // Of a facet any value will do, of several each must.
    await page.click(value('kind', '通知'));
    await tells(page, `共 ${String(DOCUMENT_COUNT)} 篇`);
    await page.click(value('kind', '没有写明'));
    await tells(page, `种类：通知，共 ${String(NOTICES.length)} 篇`);
    expect(await count(page, value('kind', '没有写明'))).toBe('2');
    expect(await count(page, value('year', '没有写明'))).toBe('0');
    expect(await count(page, value('year', '2024'))).toBe(String(NOTICES.length));

    await page.click('a[data-order=number]');
    const byNumber = NOTICES.map((n) => `tongzhi-${String(n)}`);
    expect(await listed(page)).toEqual(byNumber);
    const address = page.url();
    await page.goto(`${root}help.html`);
    await page.goto(address);
    await tells(page, `种类：通知，共 ${String(NOTICES.length)} 篇`);
    expect(await listed(page)).toEqual(byNumber);
    expect(await page.$eval('a[data-order][aria-current]', (link) => link.getAttribute('data-order'))).toBe('number');

    expect(await violationsWhereQuick(page)).toEqual([]);
    await page.click('[data-clear]');
    await tells(page, `共 ${String(DOCUMENT_COUNT)} 篇`);
    expect(new URL(page.url()).searchParams.has('kind')).toBe(false);
    await widen(page, 360);
    await page.goto(root + LIST);
    expect(await page.$$('.facet[open]')).toEqual([]);
    expect(await misfits(page)).toEqual([]);
  });
});
