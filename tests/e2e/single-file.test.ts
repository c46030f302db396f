import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { serveFolder, type ServedFolder } from '../../src/commands/serve/serve-folder.ts';
import { runSingle } from '../../src/commands/pack/run-single.ts';
import { siteFolder, YUNLING } from './sites/site-folders.ts';
import { misfits, widen } from './support/fits.ts';
import { media } from './support/media.ts';
import { totalOf, yunlingAnswers } from './support/plain-answers.ts';
import { once, test } from './support/test.ts';

const WORDS = '读书小组';
// With a space and Chinese in its name, as files that were mailed have.
const folder = mkdtempSync(path.join(tmpdir(), 'zhangju 一个文件-'));
const file = path.join(folder, 'all.html');
let server: ServedFolder | undefined;

beforeAll(async () => {
  await runSingle(file, { site: siteFolder('yunling'), library: YUNLING });
  server = await serveFolder({ folder, port: 0 });
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const heading = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction((sought) => document.querySelector('main h1')?.textContent.includes(sought), {}, words);
const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector<HTMLElement>('#results')?.dataset['state'] === 'done');
const totalOn = (page: Page): Promise<number> =>
  page.$eval('#results', (results) => Number((results as HTMLElement).dataset['total']));

describe.each(media('file://', 'http at /'))('the edition in one file, %s', (medium) => {
  test('is read, searched and checked against as the site is, and asks for nothing', async ({ page, complaints }) => {
    const address = medium === 'file://' ? pathToFileURL(file).href : `${server!.url}all.html`;
    complaints.home = new URL('./', address).href;
    const asked: string[] = [];
    // What is within the page is asked of nobody.
    page.on('request', (request) => request.url().startsWith('data:') || asked.push(request.url()));

    // A place named by its address, and from there by links, forms and back.
    await page.goto(`${address}#/documents/yuelan.html#s2-3-3-p1`);
    await heading(page, '阅览室推进会');
    expect(await page.$eval('[data-target]', ({ id }) => id)).toBe('s2-3-3-p1');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(247, 242, 231)');
    await page.waitForFunction(() => 'copying' in ((globalThis as { zhangju?: object }).zhangju ?? {}));
    await page.click('a.no[href="#s3-p1"]');
    await page.waitForSelector('[role=menu]');
    await page.goBack();

    await page.type('#q', WORDS);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#results');
    await settled(page);
    expect(await totalOn(page)).toBe(totalOf(yunlingAnswers().answer(WORDS)));
    await page.click('#results a[href*="documents/yuelan"]');
    await heading(page, '阅览室推进会');
    await page.waitForSelector('mark');
    await page.goBack();
    await page.waitForSelector('#results');
    await settled(page);
    expect(await totalOn(page)).toBe(totalOf(yunlingAnswers().answer(WORDS)));

    await page.goto(`${address}#/check.html`);
    await page.waitForSelector('textarea');
    await page.type('textarea', '管理员的借书台账之外还有活动台帐');
    await page.click('main form button');
    await page.waitForFunction(() => document.querySelector('main')?.textContent.includes('第 8 字'));

    await page.goto(`${address}#/tables/mianji.html`);
    await page.waitForSelector('[data-table-tools] button, [data-table-tools] select');
    await page.goto(`${address}#/list.html`);
    await heading(page, '单文件版里没有这一页');

    await widen(page, 360);
    for (const [where, words] of [
      ['index.html', '逐段可引'],
      ['documents/yuelan.html', '阅览室推进会'],
      ['tables/mianji.html', '面积'],
    ]) {
      await page.goto(`${address}#/${where!}`);
      await heading(page, words!);
      expect(await misfits(page), where).toEqual([]);
    }
    expect(new Set(asked.map((one) => one.replace(/#.*/u, '')))).toEqual(new Set([address]));
  });

  once('says which of its pages is damaged, and goes on with the others', async ({ page, complaints }) => {
    // Firefox tells its console what it could not unpack.
    complaints.expected = /ReadableStream|corrupted/u;
    const whole = readFileSync(file, 'utf8');
    const { files } = JSON.parse(/id="zhangju-contents">(.*?)<\/script>/su.exec(whole)![1]!) as {
      files: Record<string, [number, number]>;
    };
    const [from, length] = files['documents/yuelan.html']!;
    const at = whole.indexOf('id="zhangju-data">') + 'id="zhangju-data">'.length + from + (length >> 1);
    const broken = path.join(folder, 'broken.html');
    writeFileSync(broken, whole.slice(0, at) + (whole[at] === 'A' ? 'B' : 'A') + whole.slice(at + 1));
    const address = medium === 'file://' ? pathToFileURL(broken).href : `${server!.url}broken.html`;
    await page.goto(`${address}#/documents/yuelan.html`);
    await heading(page, '这一页打不开');
    expect(await page.$eval('main', ({ textContent }) => textContent)).toMatch(/documents\/yuelan\.html.*另要一份/u);
    await page.goto(`${address}#/documents/tongzhi.html`);
    await heading(page, '通知');
  });
});
