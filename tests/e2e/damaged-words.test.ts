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

test.for(media('http at /some/sub/path/', 'file://'))(
  'a page says which of its files are missing, cut off or changed, and which part of it fails, %s',
  async (medium, { page, complaints, yunling }) => {
    complaints.expected = /gone|404|ERR_FILE_NOT_FOUND|not loaded/u;
    const made = ['tables/mianji-damaged.html', 'assets/tables-changed.js', 'assets/page.cut.css'];
    const [table, changed, cut] = made.map((name) => path.join(yunling.folder, name)) as [string, string, string];
    onTestFinished(() => {
      for (const file of [table, changed, cut]) rmSync(file, { force: true });
    });
    const read = (name: string): string => readFileSync(path.join(yunling.folder, name), 'utf8');
    const html = read('tables/mianji.html');
    const [sheet] = /page\.[^"]+css/u.exec(html)!;
    writeFileSync(changed, read('assets/tables.js').replace('button', 'buttom'));
    writeFileSync(cut, read(`assets/${sheet}`).slice(0, -200));
    writeFileSync(
      table,
      html
        .replace('assets/tables.js', 'assets/tables-changed.js')
        .replace(sheet, 'page.cut.css')
        .replace('</head>', '<link rel="stylesheet" href="../assets/gone.css"></head>')
        // Put in by a gateway on the way, it is none of the site's.
        .replace('</head>', '<script src="/elsewhere-gone.js"></script></head>')
        .replace(/(?<=<\/h1>[^]*?<p[^>]*>[^<]*)[一-龥](?=[^<]*<)/u, '囗'),
    );
    await page.goto(`${yunling.root(medium)}tables/mianji-damaged.html`);
    await page.waitForFunction(() => (globalThis as { zhangju?: { looked?: boolean } }).zhangju?.looked);
    const said = await page.$$eval('[data-damage] p', (lines) => lines.map(({ textContent }) => textContent).sort());
    expect(said).toHaveLength(4);
    for (const words of ['assets/page.cut.css', 'assets/gone.css', 'assets/tables-changed.js', '这一页的文字已经损坏'])
      expect(said).toContainEqual(expect.stringContaining(words));
    for (const line of said) expect(line).toContain(medium === 'file://' ? '另要一份' : '告诉管理这个网站的人');
  },
);
