import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { seed } from '../support/seed.ts';
import { browsersAtHand, launchBrowser } from './support/browsers.ts';
import { complaintsOf } from './support/complaints.ts';
import { MEDIA, openMedia, type OpenMedia } from './support/media.ts';
import { plainAnswer, totalOf } from './support/plain-answers.ts';
import { NEAR_MISSES, PIECES, TERMS, TYPED } from './support/queries.ts';
import { askEngine, resultsAddress, settled, shownOn } from './support/search-page.ts';

const BOX = '.search-form [name=q]';

describe.each(browsersAtHand())(`%s, ZHANGJU_SEED=${String(seed)}`, (name) => {
  let browser: Browser;
  let media: OpenMedia;
  beforeAll(async () => {
    [browser, media] = await Promise.all([launchBrowser(name), openMedia()]);
  });
  afterAll(async () => {
    await browser.close();
    await media.close();
  });

  describe.each(MEDIA)('%s', (medium) => {
    let page: Page;
    let root: string;
    let complaints: string[];
    beforeEach(async () => {
      root = media.root(medium);
      page = await browser.newPage();
      complaints = await complaintsOf(page, root);
    });
    afterEach(async () => {
      expect(complaints).toEqual([]);
      await page.close();
    });
    const open = async (query: string): Promise<void> => {
      await page.goto(resultsAddress(root, query));
      await settled(page, query);
    };
    const expectAnswer = async (query: string): Promise<void> => {
      const expected = plainAnswer(query);
      const shown = await shownOn(page);
      if (expected.length > 0)
        expect(shown, query).toMatchObject({ state: 'done', total: totalOf(expected), documents: 1, answer: expected });
      else expect(shown, query).toMatchObject({ state: 'done', total: 0, documents: 0, answer: [] });
    };

    test(`${String(TERMS.length)} terms, ${String(PIECES.length)} pieces, ${String(NEAR_MISSES.length)} near misses`, async () => {
      await open('社区');
      const queries = [...TERMS, ...PIECES, ...NEAR_MISSES];
      const answers = await askEngine(page, queries);
      expect(answers).toHaveLength(queries.length);
      const wrong = queries.flatMap((query, index) => {
        const expected = plainAnswer(query);
        const { answer } = answers[index] ?? { answer: [] };
        return JSON.stringify(answer) === JSON.stringify(expected) ? [] : [{ query, answer, expected }];
      });
      expect(wrong).toEqual([]);
      expect(queries.filter((query) => plainAnswer(query).length > 0).length).toBeGreaterThan(PIECES.length);
      expect(queries.filter((query) => plainAnswer(query).length === 0).length).toBeGreaterThan(30);
    });

    test('by address, from the home page, and typed on the results page', async () => {
      for (const query of TYPED.slice(0, 6)) {
        await open(query);
        await expectAnswer(query);
      }
      for (const query of TYPED.slice(6, 9)) {
        await page.goto(`${root}index.html`);
        await page.type('input[name=q]', query);
        await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
        await settled(page, query);
        await expectAnswer(query);
      }
      for (const query of TYPED.slice(9)) {
        await page.$eval(BOX, (box) => {
          (box as HTMLInputElement).select();
        });
        await page.type(BOX, query);
        await page.keyboard.press('Enter');
        await settled(page, query);
        await expectAnswer(query);
        expect(new URL(page.url()).searchParams.get('q')).toBe(query);
      }
    });

    test('words across punctuation, honest absence, and what occurs of it', async () => {
      await open('软硬件');
      expect(await shownOn(page)).toMatchObject({ total: totalOf(plainAnswer('软、硬件')), documents: 1 });
      expect(await page.$eval('#results', (root) => root.textContent)).toContain('隔着标点');
      expect(await page.$$eval('.hit mark', (marks) => marks.map((mark) => mark.textContent))).toContain('软、硬件');
      // With its punctuation nothing but that punctuation counts.
      await open('软，硬件');
      expect(await shownOn(page)).toMatchObject({ total: 0 });
      await open('三贴近');
      expect(await shownOn(page)).toMatchObject({ total: 0, documents: 0, answer: [] });
      expect(await page.$eval('.nothing-word', (word) => word.textContent)).toBe('原文未出现');
      await open('３０万');
      expect(await shownOn(page)).toMatchObject({ total: totalOf(plainAnswer('30万')) });
    });

    test('a result leads to its paragraph, all words marked, n and p go through them', async () => {
      await open('社区党建');
      const { answer, total } = await shownOn(page);
      const [address, count] = answer.find(([, each]) => each > 2) ?? ['', 0];
      const eId = address.split('#')[1] ?? '';
      expect(count).toBeGreaterThan(2);
      await Promise.all([page.waitForNavigation(), page.click(`[data-address="${address}"] .hit-acts a`)]);
      await page.waitForSelector('.hits-bar [role=status]');
      expect(new URL(page.url()).hash).toBe(`#${eId}`);
      const marked = await page.$$eval('mark[data-hit]', (marks) => marks.map((mark) => mark.textContent).join(''));
      expect(marked).toBe('社区党建'.repeat(total));
      const inBlock = await page.$$eval(`[id="${eId}"] mark[data-hit]`, (marks) =>
        marks.map((mark) => mark.textContent),
      );
      expect(inBlock.join('')).toBe('社区党建'.repeat(count));
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

    test('nothing is searched while an input method is composing', async () => {
      // The pause after typing shall not take time here: its timers run in order as soon as they may.
      await page.evaluateOnNewDocument(() => {
        const later = window.setTimeout.bind(window) as (act: TimerHandler, delay?: number) => number;
        window.setTimeout = ((act: TimerHandler, delay = 0) =>
          later(act, delay < 1000 ? 0 : delay)) as typeof setTimeout;
      });
      await open('社区党建');
      await page.focus(BOX);
      await page.$eval(BOX, (box) => {
        (box as HTMLInputElement).select();
      });
      const compose = await composer(page, name);
      await compose.hold('tai zhang');
      expect(await page.$eval(BOX, (box) => (box as HTMLInputElement).value)).toBe('tai zhang');
      await page.$eval('.search-form', (form) => {
        (form as HTMLFormElement).requestSubmit();
      });
      await page.evaluate(() => new Promise((done) => setTimeout(() => setTimeout(done))));
      expect(new URL(page.url()).searchParams.get('q')).toBe('社区党建');
      await expectAnswer('社区党建');
      await compose.finish('台帐');
      await settled(page, '台帐');
      await expectAnswer('台帐');
    });
  });
});

/** An input method: Chromium's own through its protocol; Firefox has no way to drive one, so its events are made by hand. */
async function composer(
  page: Page,
  name: string,
): Promise<{ hold: (text: string) => Promise<void>; finish: (text: string) => Promise<void> }> {
  if (name === 'chromium') {
    const client = await page.createCDPSession();
    return {
      hold: (text) =>
        client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length }),
      finish: (text) => client.send('Input.insertText', { text }),
    };
  }
  const act = (text: string, types: string[], composing: boolean): Promise<void> =>
    page.$eval(
      BOX,
      (box, words, names, isComposing) => {
        const field = box as HTMLInputElement;
        for (const type of names) {
          if (type === 'input') field.value = words;
          field.dispatchEvent(
            type === 'input'
              ? new InputEvent(type, { bubbles: true, isComposing, data: words })
              : new CompositionEvent(type, { bubbles: true, data: words }),
          );
        }
      },
      text,
      types,
      composing,
    );
  return {
    hold: (text) => act(text, ['compositionstart', 'compositionupdate', 'input'], true),
    finish: (text) => act(text, ['compositionend', 'input'], false),
  };
}
