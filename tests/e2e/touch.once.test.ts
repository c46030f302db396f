import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { misfits } from './support/fits.ts';
import { heard } from './support/messages.ts';
import { resultsAddress, settled } from './support/search-page.ts';
import { test } from './support/test.ts';

const PHONE = { width: 360, height: 740, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const DESK = { width: 1280, height: 800, isMobile: false, hasTouch: false, deviceScaleFactor: 1 };

/** Touches what is in sight, as a finger does. */
async function tap(page: Page, selector: string): Promise<void> {
  const found = await page.waitForSelector(selector, { visible: true });
  await found!.tap();
}

async function tapNamed(page: Page, selector: string, name: string): Promise<void> {
  await page.waitForSelector(selector, { visible: true });
  const handle = await page.evaluateHandle(
    (all, words) => [...document.querySelectorAll(all)].find(({ textContent }) => textContent.trim() === words) ?? null,
    selector,
    name,
  );
  await (handle as ElementHandle).tap();
}

const stage = (page: Page): Promise<string> => page.$eval('.stage-words', ({ textContent }) => textContent);

async function swipe(page: Page, from: number, to: number): Promise<void> {
  const finger = await page.touchscreen.touchStart(from, 400);
  await finger.move((from + to) / 2, 402);
  await finger.move(to, 404);
  await finger.end();
}

test('read, noted, collected, presented and compared on a phone by touch alone', async ({
  page,
  complaints,
  yunling,
}) => {
  const root = yunling.root('file://');
  complaints.home = root;
  await page.setViewport(PHONE);
  try {
    await page.goto(`${root}documents/yuelan.html`);
    await page.waitForSelector('button.points');
    // The contents open, and fold again when they have led somewhere.
    await tap(page, 'nav.toc summary');
    await tap(page, 'nav.toc a[href="#s2"]');
    await page.waitForFunction(() => !document.querySelector<HTMLDetailsElement>('nav.toc details')?.open);
    expect(await page.evaluate(() => location.hash)).toBe('#s2');

    await tap(page, 'a.no[href="#s2-2-1"]');
    await tapNamed(page, '[role=menuitem]', '加入课目');
    await heard(page, '共 1 节');
    expect(await misfits(page)).toEqual([]);

    // Words chosen as a phone chooses them: the bar comes although no button of a mouse was let go.
    await page.$eval('#s2-2-1-p1', (block) => {
      getSelection()?.selectAllChildren(block);
    });
    await tapNamed(page, '.selection-bar button', '加入课目');
    await heard(page, '共 2 节');

    await page.goto(resultsAddress(root, '六室联读'));
    await settled(page, '六室联读');
    await tapNamed(page, '.hit-acts button', '加入课目');
    await heard(page, '共 3 节');

    await page.goto(`${root}tables/mianji.html`);
    await tap(page, '[id="a80-count"] summary');
    expect(await page.$eval('[id="a80-count"] details[open] q', ({ textContent }) => textContent)).toContain(
      '80平方米以上的有12个',
    );

    await page.goto(`${root}list.html`);
    await page.waitForSelector('#list[data-state=done]');
    await Promise.all([page.waitForNavigation(), tapNamed(page, '.course-acts button', '放映')]);
    await page.waitForSelector('main[data-state=done]');
    const first = await stage(page);
    await swipe(page, 300, 60);
    const second = await stage(page);
    expect(second).not.toBe(first);
    await swipe(page, 60, 300);
    expect(await stage(page)).toBe(first);
  } finally {
    await page.setViewport(DESK);
  }
});
