import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { readCsv } from '../tables/support/read-csv.ts';
import { misfits, widen } from './support/fits.ts';
import { media } from './support/media.ts';
import { once, test } from './support/test.ts';

const AREAS = 'tables/mianji.html';
const MODELS = 'tables/dianming.html';

/** Keys of the rows in sight, in order. */
const rowsInSight = (page: Page): Promise<(string | null)[]> =>
  page.$$eval('[data-table] tbody tr:not([hidden])', (rows) => rows.map((row) => row.getAttribute('data-row')));

/** Names of the columns in sight. */
const columnsInSight = (page: Page): Promise<(string | null)[]> =>
  page.$$eval('[data-table] thead th:not([hidden])', (heads) => heads.map((head) => head.getAttribute('data-column')));

const pressTool = (page: Page, name: string): Promise<void> =>
  page.$$eval(
    '[data-table-tools] button',
    (buttons, wanted) => {
      const button = buttons.find(({ textContent }) => textContent.startsWith(wanted));
      if (!button) throw new Error(`no button ${wanted}`);
      button.click();
    },
    name,
  );

/** Ticks the boxes of rows. */
const choose = (page: Page, ...keys: string[]): Promise<void> =>
  page.evaluate((wanted) => {
    for (const key of wanted) document.querySelector<HTMLElement>(`[data-row="${key}"] .pick input`)?.click();
  }, keys);

describe.each(media('http at /some/sub/path/', 'file://'))('%s', (medium) => {
  let root: string;
  test.beforeEach(({ complaints, yunling }) => {
    root = yunling.root(medium);
    complaints.home = root;
  });
  const open = async (page: Page, file: string): Promise<void> => {
    await page.goto(root + file);
    await page.waitForSelector('[data-table-tools] button');
  };

  once('sorts figures as figures, both ways, says so, and keeps it in the address', async ({ page }) => {
    await open(page, AREAS);
    const before = await rowsInSight(page);
    await page.click('thead th[data-column="count"] button');
    expect(await rowsInSight(page)).toEqual(['a10', 'moving', 'a50', 'a20', 'a80', 'total']);
    expect(await page.$eval('thead th[data-column="count"]', (head) => head.getAttribute('aria-sort'))).toBe(
      'ascending',
    );
    await page.click('thead th[data-column="count"] button');
    expect(await rowsInSight(page)).toEqual(['total', 'a20', 'a80', 'a50', 'moving', 'a10']);
    expect(await page.$eval('.table-status', ({ textContent }) => textContent)).toContain('从大到小');
    await page.reload();
    await page.waitForSelector('[aria-sort="descending"]');
    expect(await rowsInSight(page)).toEqual(['total', 'a20', 'a80', 'a50', 'moving', 'a10']);
    await pressTool(page, '清除选择');
    expect(await rowsInSight(page)).toEqual(before);
    expect(new URL(page.url()).search).toBe('');
  });

  once('filters by words and by group', async ({ page }) => {
    await open(page, MODELS);
    const all = await rowsInSight(page);
    const groups = await page.$$eval('[data-table] tbody tr', (rows) =>
      rows.map((row) => row.getAttribute('data-group')),
    );
    const group = groups[0] ?? '';
    await page.select('select[aria-label="类别"]', group);
    expect(await rowsInSight(page)).toEqual(all.filter((_row, index) => groups[index] === group));
    await page.select('select[aria-label="类别"]', '');
    await page.type('[data-table-tools] input[type="search"]', '松林');
    const kept = await rowsInSight(page);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(all.length);
    expect(new URL(page.url()).searchParams.get('words')).toBe('松林');
    await page.type('[data-table-tools] input[type="search"]', ' 没有这几个字');
    expect(await rowsInSight(page)).toEqual([]);
    expect(await page.$eval('.table-status', ({ textContent }) => textContent)).toContain('没有符合的行');
  });

  once('puts two rows side by side, only what differs, and shares it by address', async ({ page }) => {
    await open(page, AREAS);
    await choose(page, 'a20', 'a80');
    await pressTool(page, '并排比较');
    await page.waitForSelector('[data-side-by-side] table');
    expect(await page.$eval('table[data-table]', (table) => table.hidden)).toBe(true);
    const heads = () => page.$$eval('[data-side-by-side] thead th', (all) => all.map(({ textContent }) => textContent));
    expect(await heads()).toEqual(['档次', '20－50平方', '80平方米以上']);
    const compared = () =>
      page.$$eval('[data-compared]', (rows) => rows.map((row) => row.getAttribute('data-compared')));
    expect(await compared()).toEqual(['count', 'share', 'words', 'goal']);
    // 12 and 12, 30.0% and 30.0%: only what is said of them differs.
    await pressTool(page, '只看不同');
    expect(await compared()).toEqual(['words', 'goal']);

    const shared = page.url();
    await page.goto('about:blank');
    await page.goto(shared);
    await page.waitForSelector('[data-side-by-side] table');
    expect(await compared()).toEqual(['words', 'goal']);

    await page.click('[data-side-by-side] summary');
    expect(await page.$eval('[data-side-by-side] details[open]', ({ textContent }) => textContent)).toContain(
      '《讲话》',
    );
    expect(await page.$$eval('[id]', (all) => all.length - new Set(all.map(({ id }) => id)).size)).toBe(0);
  });

  once('puts columns away, and other parameters of the address stay', async ({ page }) => {
    await page.goto(`${root}${AREAS}?kept=1`);
    await page.waitForSelector('[data-table-tools] button');
    await page.click('.choose summary');
    await page.click('.choose input[value="share"]');
    expect(await columnsInSight(page)).toEqual(['', 'count', 'words', 'goal']);
    expect(await page.$eval('[id="a10-share"]', (cell) => getComputedStyle(cell).display)).toBe('none');
    expect(new URL(page.url()).searchParams.get('hide')).toBe('share');
    expect(new URL(page.url()).searchParams.get('kept')).toBe('1');
  });

  test('evidence opens by mouse and by keyboard, and leads to the sentence', async ({ page }) => {
    await open(page, AREAS);
    await page.click('[id="a80-count"] summary');
    const quoted = await page.$eval('[id="a80-count"] details[open] q', ({ textContent }) => textContent);
    expect(quoted).toContain('80平方米以上的有12个');
    expect(await page.$eval('[id="a80-count"] details[open] q strong', ({ textContent }) => textContent)).toBe('12');
    await page.focus('[id="a80-share"] summary');
    await page.keyboard.press('Enter');
    expect(await page.$eval('[id="a80-share"] details[open] .formula', ({ textContent }) => textContent)).toBe(
      '12 ÷ 40 × 100',
    );
    await page.keyboard.press('Enter');
    expect(await page.$('[id="a80-share"] details[open]')).toBeNull();

    await Promise.all([page.waitForNavigation(), page.click('[id="a80-count"] details[open] a.place')]);
    await page.waitForSelector('article[data-document]');
    const target = await page.$eval(':target', ({ textContent }) => textContent);
    expect(target).toContain('80平方米以上的有12个');
  });

  once('opens all evidence, and closes it again', async ({ page }) => {
    await open(page, AREAS);
    const all = await page.$$eval('td details', (details) => details.length);
    const opened = () => page.$$eval('td details[open]', (details) => details.length);
    await pressTool(page, '展开全部凭据');
    expect(await opened()).toBe(all);
    await pressTool(page, '收起全部凭据');
    expect(await opened()).toBe(0);
  });

  test('copies the table as the page shows it', async ({ page }) => {
    await open(page, AREAS);
    await page.evaluate(() => {
      const field = document.createElement('div');
      field.id = 'paste-here';
      field.contentEditable = 'true';
      document.body.append(field);
    });
    // A real click: browsers let only the reader's own press reach the clipboard.
    const copy = await page.$('::-p-xpath(//button[text()="复制成表格"])');
    await copy?.click();
    await page.waitForFunction(() => document.querySelector('.table-status')?.textContent.startsWith('已复制'));
    await page.focus('#paste-here');
    await page.keyboard.down('Control');
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    await page.waitForSelector('#paste-here table');
    const cells = await page.$$eval('#paste-here tr', (rows) =>
      rows.map((row) => [...row.cells].slice(0, 3).map(({ textContent }) => textContent.trim())),
    );
    expect(cells.slice(0, 3)).toEqual([
      ['档次', '个数', '占比'],
      ['搬迁过渡', '4', '10.0%'],
      ['只有10平方米', '1', '2.5%'],
    ]);
  });

  once('the file for spreadsheets holds what the page shows, cell by cell', async ({ page, yunling }) => {
    await open(page, AREAS);
    const link = await page.$eval('.downloads a[download$=".csv"]', (a) => ({ href: a.href, download: a.download }));
    expect(link.download).toBe('mianji.csv');
    const file = path.join(yunling.folder, link.href.slice(root.length));
    const bytes = await readFile(file);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head = [], ...rows] = readCsv(bytes.toString('utf8').slice(1));
    const shown = await page.$$eval('[data-table] tbody tr', (all) =>
      all.map((row) =>
        [...row.cells].map((cell) =>
          cell.tagName === 'TH'
            ? (cell.querySelector('.row-name')?.textContent.trim() ?? '')
            : [...cell.querySelectorAll('.statement')]
                .map((one) => one.querySelector('.value')?.textContent.trim() ?? '文中没有提到')
                .join('\n'),
        ),
      ),
    );
    expect(head.slice(0, 5)).toEqual(['档次', '个数', '占比', '原文怎么说', '相关的要求']);
    expect(rows.map((row) => row.slice(0, 5))).toEqual(shown);
  });

  once('a chart says in words the figures of the table', async ({ page }) => {
    await open(page, AREAS);
    const words = await page.$$eval('[data-chart] svg', (all) =>
      all.map((svg) => svg.getAttribute('aria-label') ?? ''),
    );
    const figures = await page.$$eval('[data-table] tbody tr', (rows) =>
      rows.map((row) => [
        row.querySelector('.row-name')?.textContent.trim() ?? '',
        row.querySelector('[data-figure]')?.getAttribute('data-figure') ?? '',
      ]),
    );
    for (const said of words) {
      for (const [row = '', figure = ''] of figures) {
        expect(said).toContain(row === '合计' ? `＝${figure} 个` : `${row} ${figure} 个`);
      }
    }
    expect(words).toHaveLength(2);
  });

  test('tables and drawings of every kind fit a phone, their words large enough to read', async ({ page }) => {
    await widen(page, 360);
    for (const name of ['mianji', 'dianming', 'pinci', 'duijie']) {
      await open(page, `tables/${name}.html`);
      expect(await page.$$('[data-chart] svg'), name).toHaveLength(name === 'dianming' ? 0 : 2);
      expect(await misfits(page), name).toEqual([]);
    }
  });
});
