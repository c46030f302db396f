import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished } from 'vitest';
import { media } from './support/media.ts';
import { test } from './support/test.ts';

const PAGE = 'documents/yuelan.html';
const DAMAGED = 'documents/yuelan-damaged.html';

/** What the page says once its part that copies has come. */
async function said(page: Page, url: string): Promise<string> {
  await page.goto(url);
  await page.waitForFunction(() => 'copying' in ((globalThis as { zhangju?: object }).zhangju ?? {}));
  return page.$eval('.toast', (toast) => toast.textContent);
}

test.for(media('file://', 'http at /'))(
  'a page of which one bit has flipped lets nobody cite it, and says so, %s',
  async (medium, { page, yunling }) => {
    const file = path.join(yunling.folder, DAMAGED);
    onTestFinished(() => {
      rmSync(file, { force: true });
    });
    const html = readFileSync(path.join(yunling.folder, PAGE), 'utf8');
    expect(await said(page, `${yunling.root(medium)}${PAGE}`)).toBe('');

    const at = html.lastIndexOf('阅览室', html.indexOf('</article>'));
    const flipped = String.fromCharCode(html.charCodeAt(at) ^ 1);
    writeFileSync(file, `${html.slice(0, at)}${flipped}${html.slice(at + 1)}`);
    expect(await said(page, `${yunling.root(medium)}${DAMAGED}`)).toContain('已经损坏');
    // A menu would offer to copy.
    await page.click('.block > .no');
    expect(await page.$$('[role=menu]')).toEqual([]);
  },
);
