import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { test } from '../../e2e/support/test.ts';

/** A reader with nothing but a mouse and a keyboard for words; each press of a button or link is counted, Enter too. */
function reader(page: Page) {
  let clicks = 0;
  return {
    clicks: (): number => clicks,
    click: async (selector: string): Promise<void> => {
      clicks += 1;
      const found = await page.waitForSelector(selector, { visible: true });
      await found!.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await found!.click();
    },
    /** Presses what has this name. */
    press: async (words: string): Promise<void> => {
      clicks += 1;
      const found = await page.waitForSelector(`::-p-text(${words})`, { visible: true });
      await found!.click();
    },
    enter: async (): Promise<void> => {
      clicks += 1;
      await page.keyboard.press('Enter');
    },
    sees: (selector: string): Promise<unknown> => page.waitForSelector(selector, { visible: true }),
  };
}
type Reader = ReturnType<typeof reader>;

const MOST = 4;
const BOX = 'input[name=q]';

/** What a reader of 55 comes for, from the home page on. */
const TASKS: [task: string, walk: (reader: Reader, page: Page) => Promise<unknown>][] = [
  [
    '找讲话里怎么说台账',
    async ({ enter, sees }, page) => {
      await page.type(BOX, '台账');
      await enter();
      return sees('#results [data-address]');
    },
  ],
  [
    '照平常说话提问：怎样解决台账太多',
    async ({ enter, sees }, page) => {
      await page.type(BOX, '怎样解决台账太多');
      await enter();
      return sees('[data-answers] [data-address]');
    },
  ],
  [
    '查到以后到原文那一段',
    async ({ enter, click, sees }, page) => {
      await page.type(BOX, '六联共建');
      await enter();
      await click('#results [data-address] .hit-acts a');
      return sees('article[data-document] mark');
    },
  ],
  [
    '引用一段，连同出处',
    async ({ enter, press }, page) => {
      await page.type(BOX, '费随事转');
      await enter();
      await page.waitForSelector('#results [data-address]');
      await press('复制引文');
      return page.waitForFunction(() => document.querySelector('.toast')?.textContent === '已复制');
    },
  ],
  [
    '把长段分点看',
    async ({ click, sees }) => {
      await click('nav a[href*="documents/jianghua"]');
      await click('button.points');
      return sees('.point-break');
    },
  ],
  [
    '只打印正文',
    async ({ click, press }, page) => {
      await click('nav a[href*="documents/jianghua"]');
      await page.waitForSelector('button.points');
      await page.evaluate(() => {
        globalThis.print = (): void => void (document.title = '打印');
      });
      await click('[data-print]');
      await press('只打印正文');
      return page.waitForFunction(() => document.title === '打印');
    },
  ],
  [
    '看一个词是什么意思',
    async ({ click, sees }) => {
      await click('nav a[href*="documents/jianghua"]');
      await click('a.term[href*="glossary"]');
      return sees('.term-card');
    },
  ],
  [
    '看一个数字说的是什么',
    async ({ click, sees }) => {
      await click('nav a[href*="documents/jianghua"]');
      await click('a.term[href*="numbers"]');
      return sees('.term-card');
    },
  ],
  [
    '看无锡和玄武怎样比',
    async ({ click, sees }) => {
      await click('nav a[href$="tables.html"]');
      await click('main a[href*="wuxi-xuanwu"]');
      return sees('[data-comparison] table');
    },
  ],
  [
    '看若干意见知道什么',
    async ({ click, sees }) => {
      await click('nav a[href*="ruogan-yijian"]');
      return sees('.known dd');
    },
  ],
];

test('ten tasks of a reader, none of more than four clicks', async ({ page, content }) => {
  const root = content.root('file://');
  const needed: [string, number][] = [];
  for (const [task, walk] of TASKS) {
    await page.goto(`${root}index.html`);
    const one = reader(page);
    await walk(one, page);
    needed.push([task, one.clicks()]);
  }
  console.log(needed.map(([task, clicks]) => `${String(clicks)} 次　${task}`).join('\n'));
  expect(needed.filter(([, clicks]) => clicks > MOST)).toEqual([]);
});
