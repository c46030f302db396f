import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { seed } from '../support/seed.ts';
import { composer } from './support/composer.ts';
import { media } from './support/media.ts';
import { withoutPauses } from './support/on-new-documents.ts';
import { contentAnswers, totalOf, yunlingAnswers } from './support/plain-answers.ts';
import { queriesOf } from './support/queries.ts';
import { expectAnswer, expectAnswers, resultsAddress, settled, shownOn } from './support/search-page.ts';
import { specimensOf } from './support/specimens.ts';
import { once, test } from './support/test.ts';

const BOX = '.search-form [name=q]';

const open = async (page: Page, root: string, query: string): Promise<void> => {
  await page.goto(resultsAddress(root, query));
  await settled(page, query);
};
const select = (page: Page): Promise<void> =>
  page.$eval(BOX, (box) => {
    (box as HTMLInputElement).select();
  });

describe(`the library at hand, ZHANGJU_SEED=${String(seed)}`, () => {
  const answers = contentAnswers();
  const { pieces, nearMisses, typed } = queriesOf(answers);
  const { found } = specimensOf(answers);

  test.for(media('http at /some/sub/path/', 'file://'))(
    `%s: ${String(pieces.length)} pieces, ${String(nearMisses.length)} near misses, and what is typed`,
    async (medium, { page, complaints, content }) => {
      const root = content.root(medium);
      complaints.home = root;
      await open(page, root, found);
      await expectAnswers(page, [...pieces, ...nearMisses], answers);
      expect(nearMisses.filter((query) => answers.answer(query).length === 0).length).toBeGreaterThan(0);

      await page.goto(`${root}index.html`);
      await page.type('input[name=q]', found);
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      await settled(page, found);
      for (const query of typed) {
        await select(page);
        await page.type(BOX, query);
        await page.keyboard.press('Enter');
        await settled(page, query);
        await expectAnswer(page, query, answers);
        expect(new URL(page.url()).searchParams.get('q')).toBe(query);
      }
    },
  );
});

describe.each(media('file://', 'http at /some/sub/path/'))('%s', (medium) => {
  const { answer } = yunlingAnswers();
  let root: string;
  test.beforeEach(({ complaints, yunling }) => {
    root = yunling.root(medium);
    complaints.home = root;
  });

  once('words across punctuation, honest absence, other widths', async ({ page }) => {
    await open(page, root, '软硬件');
    expect(await shownOn(page)).toMatchObject({ total: totalOf(answer('软、硬件')), documents: 1 });
    expect(await page.$eval('#results', (results) => results.textContent)).toContain('隔着标点');
    expect(await page.$$eval('.hit mark', (marks) => marks.map((mark) => mark.textContent))).toContain('软、硬件');
    // With its punctuation nothing but that punctuation counts.
    await open(page, root, '软，硬件');
    expect(await shownOn(page)).toMatchObject({ total: 0 });
    await open(page, root, '三贴近');
    expect(await shownOn(page)).toMatchObject({ total: 0, documents: 0, answer: [] });
    expect(await page.$eval('.nothing-word', (word) => word.textContent)).toBe('原文未出现');
    await open(page, root, '２００个');
    expect(await shownOn(page)).toMatchObject({ total: totalOf(answer('200个')), documents: 1 });
  });

  once('what documents state of themselves narrows the exact results, and stands in the address', async ({ page }) => {
    await open(page, root, '云岭');
    const { total } = await shownOn(page);
    await page.click('.facet-filter summary');
    const list = '.facet-filter select[data-facet=origin]';
    await page.waitForSelector(list);
    const counts = await page.$$eval(`${list} option[value]:not([value=""])`, (options) =>
      options.map((option) => Number(/（(\d+)）/u.exec(option.textContent)?.[1])),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
    await page.select(list, '转载本');
    await page.waitForFunction(() => location.search.includes('by-origin='));
    await settled(page, '云岭');
    expect(await shownOn(page)).toMatchObject({ total: counts[0] });
    await page.reload();
    await settled(page, '云岭');
    expect(await shownOn(page)).toMatchObject({ total: counts[0] });
  });

  test('a result leads to its paragraph, all words marked, n and p go through them', async ({ page }) => {
    const words = '阅览室工作';
    await open(page, root, words);
    const { answer: shown, total } = await shownOn(page);
    const [address, count] = shown.find(([, each]) => each > 1) ?? ['', 0];
    const eId = address.split('#')[1] ?? '';
    expect(count).toBeGreaterThan(1);
    await Promise.all([page.waitForNavigation(), page.click(`[data-address="${address}"] .hit-acts a`)]);
    await page.waitForSelector('.hits-bar [role=status]');
    expect(new URL(page.url()).hash).toBe(`#${eId}`);
    const marked = await page.$$eval('mark[data-hit]', (marks) => marks.map((mark) => mark.textContent).join(''));
    expect(marked).toBe(words.repeat(total));
    const inBlock = await page.$$eval(`[id="${eId}"] mark[data-hit]`, (marks) => marks.map((mark) => mark.textContent));
    expect(inBlock.join('')).toBe(words.repeat(count));
    // The style sheet of the marks is there: the one that one is at differs from the others, and both from the text.
    const look = await page.evaluate(() => {
      const style = (selector: string): string => {
        const { fontWeight, outlineStyle } = getComputedStyle(document.querySelector(selector)!);
        return `${fontWeight} ${outlineStyle}`;
      };
      return [style('mark[data-hit]:not([data-current])'), style('mark[data-current]')];
    });
    expect(look).toEqual(['700 none', '700 solid']);

    const said = (): Promise<string> => page.$eval('.hits-bar [role=status]', (bar) => bar.textContent);
    const place = Number(/第 (\d+) 处/u.exec(await said())?.[1]);
    expect(await said()).toBe(`第 ${String(place)} 处，共 ${String(total)} 处`);
    await page.keyboard.press('n');
    expect(await said()).toBe(`第 ${String(place + 1)} 处，共 ${String(total)} 处`);
    await page.waitForFunction(() => {
      const box = document.querySelector('mark[data-current]')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
    await page.keyboard.press('p');
    expect(await said()).toBe(`第 ${String(place)} 处，共 ${String(total)} 处`);
    await page.keyboard.press('Escape');
    expect(await page.$('mark[data-hit]')).toBeNull();
  });

  test('nothing is searched while an input method is composing', async ({ page }) => {
    await withoutPauses(page);
    await open(page, root, '东楼');
    await page.focus(BOX);
    await select(page);
    const compose = await composer(page, BOX);
    await compose.hold('tai zhang');
    expect(await page.$eval(BOX, (box) => (box as HTMLInputElement).value)).toBe('tai zhang');
    await page.$eval('.search-form', (form) => {
      (form as HTMLFormElement).requestSubmit();
    });
    await page.evaluate(() => new Promise((done) => setTimeout(() => setTimeout(done))));
    expect(new URL(page.url()).searchParams.get('q')).toBe('东楼');
    await expectAnswer(page, '东楼', yunlingAnswers());
    await compose.finish('台帐');
    await settled(page, '台帐');
    await expectAnswer(page, '台帐', yunlingAnswers());
  });
});
