import { cpSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import { seed } from '../support/seed.ts';
import { check, checked, expectChanged, expectJoined, expectSame, said } from './support/check-page.ts';
import { media } from './support/media.ts';
import { yunlingAnswers } from './support/plain-answers.ts';
import { changedOf, joinedOf } from './support/quotations.ts';
import { once, test } from './support/test.ts';

const { lines } = yunlingAnswers();
/** Sentences of the library, each of which stands once. */
const QUOTATIONS = lines
  .flatMap((line) => line.split(/(?<=[。？])/u))
  .filter((words) => words.length >= 12 && !/[“”]/u.test(words))
  .filter((words) => lines.join('\n').split(words).length === 2);
const CHANGED = changedOf(QUOTATIONS, lines);
const JOINED = joinedOf(QUOTATIONS, lines);

describe.each(media('http at /some/sub/path/', 'file://'))(`%s, ZHANGJU_SEED=${String(seed)}`, (medium) => {
  test(`${String(QUOTATIONS.length)} quotations, ${String(CHANGED.length)} with one character changed, ${String(JOINED.length)} put together`, async ({
    page,
    complaints,
    yunling,
  }) => {
    complaints.home = yunling.root(medium);
    await page.goto(`${yunling.root(medium)}check.html`);
    expect(QUOTATIONS.length).toBeGreaterThan(30);
    await expectSame(page, QUOTATIONS);
    expect(CHANGED.length).toBeGreaterThan(20);
    await expectChanged(page, CHANGED);
    expect(JOINED.length).toBeGreaterThan(20);
    await expectJoined(page, JOINED);
  });
});

describe('the page', () => {
  test.beforeEach(async ({ page, yunling }) => {
    await page.goto(`${yunling.root('file://')}check.html`);
  });

  test('by keyboard; the address carries the passage; emptied, nothing is left', async ({ page }) => {
    await page.focus('#passage');
    await page.keyboard.type('建设书香社区');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    expect((await checked(page)).map(({ verdict }) => verdict)).toEqual(['same']);
    expect(await said(page)).toBe('一致。');
    await page.reload();
    expect((await checked(page)).map(({ verdict }) => verdict)).toEqual(['same']);
    await page.click('.check-clear');
    await page.waitForFunction(() => document.getElementById('checked')?.dataset['state'] === 'idle');
    expect(await page.$$('.checked')).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('passage');
  });

  test('the place leads to the words, marked; the difference to the editors’ note', async ({ page }) => {
    const [found] = await check(page, '图书馆的国会议员在四年任期内');
    expect(found?.words).toContain('原文这里文字存疑');
    await Promise.all([page.waitForNavigation(), page.click('.checked-place')]);
    await page.waitForSelector('.hits-bar [role=status]');
    const marked = await page.$$eval('mark', (marks) => marks.map(({ textContent }) => textContent).join(''));
    expect(marked).toBe('图书馆的国家议员在四年任期内');
  });

  once('several paragraphs are summed up', async ({ page }) => {
    await check(page, '建设书香社区。\n今天天气很好，去公园散步。\n\n建设书乡社区，要求');
    expect(await said(page)).toMatch(/^共 3 段：/u);
    expect(await page.$$eval('.verdict span', (all) => all.map(({ textContent }) => textContent))).toEqual([
      '第 1 段',
      '第 2 段',
      '第 3 段',
    ]);
  });

  once('words of the reader are text, whatever they hold', async ({ page }) => {
    for (const words of [
      '<img src=x onerror=alert(1)>阅览室',
      '[.*+?阅览室工作',
      '阅览\ud800室工作',
      '甲'.repeat(3000),
    ]) {
      const [found] = await check(page, words);
      expect(['different', 'absent']).toContain(found?.verdict);
      expect(await page.$$('#checked img')).toEqual([]);
    }
    expect(await check(page, '，。')).toEqual([]);
    expect(await said(page)).toBe('没有可以核对的字，只有标点。');
    expect(await check(page, '甲'.repeat(100_000))).toEqual([]);
    expect(await said(page)).toContain('一次最多核对');
  });

  once('a long passage that a search does not find leads here', async ({ page, yunling }) => {
    const words = '要求阅览室工作在理念上有创新、在实践上有突围';
    await page.goto(`${yunling.root('file://')}search.html?q=${encodeURIComponent(words)}`);
    await Promise.all([
      page.waitForNavigation(),
      page.waitForSelector('a[href^="check.html"]').then((link) => link?.click()),
    ]);
    expect((await checked(page)).map(({ verdict }) => verdict)).toEqual(['different']);
  });
});

once.for([
  ['pairs-', ['same']],
  ['text-', ['absent']],
] as const)(
  'without %s there is still an answer, or its absence is named',
  async ([part, verdicts], { page, complaints, yunling }) => {
    complaints.expected = new RegExp(`${part}|ERR_FILE_NOT_FOUND`, 'u');
    const copy = path.join(temporaryFolder(), '副本');
    cpSync(yunling.folder, copy, { recursive: true });
    for (const file of readdirSync(path.join(copy, 'search')).filter((each) => each.includes(part)))
      rmSync(path.join(copy, 'search', file));
    await page.goto(`${pathToFileURL(`${copy}/`).href}check.html`);
    const found = await check(page, '以场所建设为前提，以书目更新为重点');
    expect(found.map(({ verdict }) => verdict)).toEqual(verdicts);
    if (part === 'text-') {
      expect(await said(page)).toBe('没有查全。');
      expect(found[0]?.words).toContain('不在或已损坏');
      expect(found[0]?.words).not.toContain('原文未出现');
    }
  },
);
