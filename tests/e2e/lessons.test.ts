import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { lessonToHash } from '../../src/lesson/lesson-link.ts';
import { drawPaper } from '../../src/lesson/self-test/draw-paper.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { questionBank } from '../../src/site/self-test/question-bank.ts';
import { YUNLING } from './sites/site-folders.ts';
import { browserName } from './support/browsers.ts';
import { copied, pasted } from './support/clipboard.ts';
import { showAsPrint } from './support/as-print.ts';
import { media } from './support/media.ts';
import { heard } from './support/messages.ts';
import { readCode } from './support/read-code.ts';
import { resultsAddress, settled } from './support/search-page.ts';
import { test } from './support/test.ts';
import { violationsWhereQuick } from './support/violations.ts';

/** Where the fixture's site says that it stands. */
const SITE = 'http://10.1.2.3/yunling/';

/** Waits until the page says how many sections the list has now. */
const added = (page: Page, count: number): Promise<unknown> => heard(page, `共 ${String(count)} 节`);

const listed = (page: Page): Promise<(string | null)[]> =>
  page.$$eval('.course-sections > li', (items) => items.map((item) => item.getAttribute('data-at')));

const whenListed = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.getElementById('list')?.dataset['state'] === 'done');
const whenPresenting = (page: Page): Promise<unknown> => page.waitForSelector('main[data-state=done]');
const onStage = (page: Page): Promise<string> => page.$eval('.stage-words', ({ textContent }) => textContent);
const press = (page: Page, selector: string, name: string): Promise<void> =>
  page.$$eval(
    selector,
    (buttons, words) => {
      buttons
        .find(({ textContent }) => textContent === words)
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    },
    name,
  );

/** Lets the page be loaded anew when one comes back: puppeteer does not hear of a page that Firefox has kept. */
const forgetPage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    addEventListener('unload', () => undefined);
  });

/** Every screen of what is presented, with the size of its type. */
const screens = (page: Page): Promise<{ kind: string; text: string; size: number; fits: boolean }[]> =>
  page.evaluate(() => {
    const press = (key: string) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    const main = document.querySelector('main')!;
    const words = document.querySelector<HTMLElement>('.stage-words')!;
    const look = () => ({
      kind: main.dataset['kind'] ?? '',
      text: words.textContent,
      size: parseFloat(words.style.fontSize),
      fits: words.offsetHeight <= words.parentElement!.clientHeight,
    });
    press('Home');
    const seen = [look()];
    while (seen.at(-1)?.kind !== 'end') {
      press('PageDown');
      seen.push(look());
    }
    return seen;
  });

test.for(media('file://', 'file://'))(
  '%s: a session of 45 minutes, from collecting to the handout',
  async (medium, { page, complaints, yunling, annotate }) => {
    const root = yunling.root(medium);
    complaints.home = root;
    let clicks = 0;
    const click = async (selector: string): Promise<void> => {
      clicks += 1;
      await page.click(selector);
    };
    // Two from numbers, one from words chosen, one from a result, one row of a table.
    await page.goto(`${root}documents/yuelan.html`);
    await page.waitForSelector('button.points');
    for (const [index, eId] of ['s2-2-1', 's1-p6'].entries()) {
      await click(`a.no[href="#${eId}"]`);
      await page.waitForSelector('[role=menu]');
      clicks += 1;
      await press(page, '[role=menuitem]', '加入课目');
      await added(page, index + 1);
    }
    await page.$eval('#s1-p5', (block) => {
      const range = document.createRange();
      range.selectNodeContents(block);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    });
    await page.waitForSelector('.selection-bar:not([hidden])');
    clicks += 1;
    await press(page, '.selection-bar button', '加入课目');
    await added(page, 3);
    await page.goto(resultsAddress(root, '六室联读'));
    await settled(page, '六室联读');
    clicks += 1;
    await press(page, '.hit-acts button', '加入课目');
    await added(page, 4);
    await page.goto(`${root}tables/dianming.html`);
    await page.waitForSelector('th .add-to-list');
    await click('th .add-to-list');
    await added(page, 5);

    await click('.toast a');
    await page.waitForSelector('#list[data-state=done]');
    const before = await listed(page);
    expect(before).toHaveLength(5);
    expect(before.slice(0, 3)).toEqual(['yuelan#s2-2-1', 'yuelan#s1-p6', 'yuelan#s1-p5']);
    expect(before[4]).toBe('table:dianming#songlin');
    // The table's row first: with the keyboard, and the focus goes with it.
    await page.focus('.course-sections > li:last-child .section-tools button');
    for (let n = 0; n < 4; n += 1) {
      await page.keyboard.down('Alt');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.up('Alt');
      await page.waitForFunction(
        (place) => document.querySelectorAll('.course-sections > li')[place]?.contains(document.activeElement),
        {},
        3 - n,
      );
    }
    const order = [before[4], ...before.slice(0, 4)];
    expect(await listed(page)).toEqual(order);
    for (let n = 1; n <= 5; n += 1) {
      const minutes = `.course-sections > li:nth-child(${String(n)}) input[type=number]`;
      await page.$eval(minutes, (field) => {
        (field as HTMLInputElement).value = '9';
        field.dispatchEvent(new Event('change'));
      });
      await page.waitForFunction(
        (selector) => document.querySelector<HTMLInputElement>(selector)?.value === '9',
        {},
        minutes,
      );
    }
    expect(await page.$eval('.course-length', ({ textContent }) => textContent)).toBe('共 5 节，45 分钟');
    expect(await violationsWhereQuick(page)).toEqual([]);

    // The link brings the same list to another machine, where nothing is kept.
    clicks += 1;
    await press(page, '.course-acts button', '复制链接');
    await copied(page);
    const link = await pasted(page);
    expect(link.startsWith(`${SITE}list.html#`)).toBe(true);
    expect(link.length).toBeLessThan(1024);
    const elsewhere = `${root}list.html${link.slice(`${SITE}list.html`.length)}`;

    clicks += 1;
    await forgetPage(page);
    await press(page, '.course-acts button', '放映');
    await whenPresenting(page);
    await page.setViewport({ width: 1024, height: 768 });
    const shown = await screens(page);
    expect(shown.filter(({ fits, size }) => !fits || size < 40 || size > 72)).toEqual([]);
    expect(shown.length).toBeGreaterThan(10);
    await page.keyboard.press('Home');
    for (let n = 0; n < 12 && !(await onStage(page)).startsWith('各居委会都要'); n += 1)
      await page.keyboard.press('PageDown');
    expect(await onStage(page)).toMatch(/^各居委会都要/u);
    expect(await readCode(page, '.present-code .qr')).toBe(`${SITE}documents/yuelan.html#s2-2-1-p1`);
    expect(await violationsWhereQuick(page)).toEqual([]);
    await page.keyboard.press('b');
    expect(await page.$eval('.present-curtain', (curtain) => (curtain as HTMLElement).hidden)).toBe(false);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Escape');
    await page.waitForSelector('#list[data-state=done]');
    expect(await listed(page)).toEqual(order);

    await page.goto('about:blank');
    await page.goto(elsewhere);
    await whenListed(page);
    expect(await listed(page)).toEqual(order);
    expect(await page.$eval('#list .notice', ({ textContent }) => textContent)).toContain('传来的课目');
    await annotate(`${String(clicks)} clicks`);
  },
);

test.for(media('http at /some/sub/path/', 'http at /'))(
  '%s: a course is shown, and left where one was',
  async (medium, { page, yunling, complaints }) => {
    const root = yunling.root(medium);
    complaints.home = root;
    await page.goto(`${root}courses/codes/wuge.html`);
    expect(await readCode(page, '.codes li:nth-child(1) .qr')).toBe(`${SITE}documents/yuelan.html#s2-2-1`);
    expect(await readCode(page, '.codes li:nth-child(3) .qr')).toBe(`${SITE}documents/tongzhi.html#s0-p1`);
    await page.goto(`${root}courses/wuge.html`);
    await showAsPrint(page);
    const seen = (selector: string): Promise<string[]> =>
      page.$$eval(selector, (elements) => elements.map((element) => getComputedStyle(element).display));
    expect(new Set(await seen('.lines, .answer-sheet'))).toEqual(new Set(['block']));
    expect(new Set(await seen('.answers, .teacher, .course-acts, .print-choice'))).toEqual(new Set(['none']));
    if (browserName === 'chromium') await page.emulateMediaType();
    await page.reload();
    await forgetPage(page);
    await page.click('.course-acts a');
    await whenPresenting(page);
    await page.setViewport({ width: 360, height: 740 });
    const shown = await screens(page);
    expect(shown.filter(({ fits }) => !fits)).toEqual([]);
    expect(
      shown
        .filter(({ kind }) => kind === 'answer')
        .map(({ text }) => text)
        .join(''),
    ).toContain('原文没有回答。');
    const said = shown
      .filter(({ kind }) => kind === 'words')
      .map(({ text }) => text)
      .join('');
    expect(said).toContain('加大阅览室的场所建设，力争每个居委会至少有1个以上阅览室使用面积达80平方米以上');
    // Words are marked while one talks, and the mark goes when it is pressed.
    await page.keyboard.press('Home');
    await page.keyboard.press('PageDown');
    await page.$eval('.stage-words', (words) => {
      const range = document.createRange();
      range.setStart(words.firstChild!, 0);
      range.setEnd(words.firstChild!, 3);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      words.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    });
    const marked = await page.$eval('.stage mark', ({ textContent }) => textContent);
    expect(marked).toHaveLength(3);
    await page.click('.stage mark');
    expect(await page.$('.stage mark')).toBeNull();
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-course]');
    expect(new URL(page.url()).pathname).toMatch(/courses\/wuge\.html$/u);

    // The same number, the same paper as anywhere else.
    await page.goto(`${root}self-test.html#n=7&c=6`);
    await page.waitForSelector('#test[data-state=done]');
    const paper = drawPaper(questionBank(loadLibrary(YUNLING)), 7, 6);
    expect(await page.$$eval('.test-question > p:first-child', (asks) => asks.map((ask) => ask.textContent))).toEqual(
      paper.map(({ ask }) => ask),
    );
    await press(page, '.test-tools button', '全部批阅');
    expect(await page.$eval('#test-status', ({ textContent }) => textContent)).toBe('6 题，对了 0 题。');
    expect(await page.$$('.test-answer:not([hidden]) .test-basis a')).not.toEqual([]);
    expect(await violationsWhereQuick(page)).toEqual([]);

    // A link from the server, pasted into the box of any page, opens the same place here.
    await page.goto(`${root}courses.html`);
    await page.type('#q', `${SITE}documents/yuelan.html#s2-2-1-p1`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('article[data-document]');
    expect(page.url()).toBe(`${root}documents/yuelan.html#s2-2-1-p1`);

    // Without a list there is something to read, on the list's page and on the one that presents.
    await page.goto(`${root}present.html`);
    await page.waitForSelector('.present-empty:not([hidden])');
    await page.goto(`${root}list.html`);
    await whenListed(page);
    expect(await page.$eval('#list-status', ({ textContent }) => textContent)).toBe('课目里还没有东西。');
    const offered = await page.$$eval('.course-acts button, .print-choice input', (tools) =>
      tools.filter((tool) => tool.getClientRects().length > 0).map(({ textContent }) => textContent),
    );
    expect(offered).toEqual(['打开文件']);

    // Answers stay with their questions, and what is being typed stays while a list that came is kept.
    const questions = [
      { ask: '甲', answers: [{ at: 'yuelan#s1-p6', quote: '阅览室' }] },
      { ask: '乙', answers: [] },
    ];
    await page.goto('about:blank');
    await page.goto(
      `${root}list.html#${lessonToHash({ title: '', sections: [{ at: 'yuelan#s1-p6', minutes: 9, questions }] }, true)}`,
    );
    await whenListed(page);
    expect(
      await page.$$eval('.section-fields textarea', ([asked, answers]) => {
        const change = (text: string): string => {
          asked!.value = text;
          asked!.dispatchEvent(new Event('change'));
          return answers!.value;
        };
        return [change('丙\n乙'), change('乙')];
      }),
    ).toEqual(['阅览室', '']);
    await page.$eval('.section-fields textarea', (asked) => {
      asked.value = '丁';
    });
    await press(page, '#list .notice button', '存下来，换掉我的课目');
    await page.waitForFunction(() => document.getElementById('list-status')?.textContent === '已存在这台电脑上。');
    expect(await page.$eval('.section-fields textarea', ({ value }) => value)).toBe('丁');
  },
);
