import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { atRest } from './support/at-rest.ts';
import { copied, pasted } from './support/clipboard.ts';
import { widen } from './support/fits.ts';
import { media } from './support/media.ts';
import { once, test } from './support/test.ts';

const DOCUMENT = 'documents/yuelan.html';

/** Selects from one place of the source's words to another, each given by a block's eId and characters of it. */
async function select(
  page: Page,
  from: [eId: string, words: string],
  to: [eId: string, words: string] = from,
): Promise<void> {
  await page.evaluate(
    ([fromId, fromWords], [toId, toWords]) => {
      /** Where words of the source begin and end, also when marks, notes and line breaks stand between them. */
      const find = (eId: string, words: string): [start: [Text, number], end: [Text, number]] => {
        const walker = document.createTreeWalker(document.getElementById(eId) as Node, NodeFilter.SHOW_TEXT);
        const places: [Text, number][] = [];
        let text = '';
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          if (node.parentElement?.closest('[data-apparatus]')) continue;
          for (let at = 0; at < node.length; at += 1) places.push([node, at]);
          text += node.data;
        }
        const begin = text.indexOf(words);
        const start = places[begin];
        const end = places[begin + words.length - 1];
        if (begin < 0 || !start || !end) throw new Error(`${words} is not in ${eId}`);
        return [start, [end[0], end[1] + 1]];
      };
      const [[first, start]] = find(fromId, fromWords);
      const [, [last, end]] = find(toId, toWords);
      first.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.setBaseAndExtent(first, start, last, end);
    },
    from,
    to,
  );
}

/** A block's words as the contract has them: its text without `[data-apparatus]`. */
const wordsOf = (page: Page, eId: string): Promise<string> =>
  page.$eval(`[id="${eId}"]`, (block) => {
    const copy = block.cloneNode(true) as Element;
    for (const apparatus of copy.querySelectorAll('[data-apparatus]')) apparatus.remove();
    return copy.textContent;
  });

const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.textContent);

describe.each(media('file://', 'http at /some/sub/path/'))('%s', (medium) => {
  test.beforeEach(async ({ page, yunling }) => {
    await page.goto(yunling.root(medium) + DOCUMENT);
    // What comes last, once its style is there.
    await page.waitForSelector('button.points');
  });

  once('keys walk from line to line and copy the one at hand', async ({ page, yunling }) => {
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('#s0-p1');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('#s1-p1');
    await page.keyboard.press('k');
    expect(await focused(page)).toBe('#s1');
    await page.waitForFunction(() => document.querySelector('[data-where]')?.textContent === '一');
    expect(await page.$eval('nav.toc [aria-current]', (entry) => entry.getAttribute('data-section'))).toBe('s1');
    await page.keyboard.press('c');
    await copied(page);
    expect(await pasted(page)).toBe(
      `“${await wordsOf(page, 's1')}”（《云岭街道办事处主任在全街道阅览室推进会上的讲话》一）`,
    );
    // What a search added to the address is no part of a link.
    await page.evaluate(() => {
      history.replaceState(null, '', `${location.pathname}?hl=阅览室`);
    });
    await page.focus('a.no[href="#s1-p4"]');
    await atRest(page);
    await page.keyboard.press('l');
    await copied(page);
    // The fixture has an address on the web, which a stick names.
    expect(await pasted(page)).toBe(
      medium === 'file://' ? `http://10.1.2.3/yunling/${DOCUMENT}#s1-p4` : `${yunling.root(medium)}${DOCUMENT}#s1-p4`,
    );
    // Without one, the words say where the place stands, and no path of one's own drive is given.
    await page.evaluate(() => {
      delete document.querySelector('article')!.dataset['site'];
    });
    await page.focus('a.no[href="#s1-p4"]');
    await atRest(page);
    await page.keyboard.press('l');
    await copied(page);
    expect(await pasted(page)).toBe(
      medium === 'file://'
        ? `《云岭街道办事处主任在全街道阅览室推进会上的讲话》一第4段（U 盘版 ${DOCUMENT}#s1-p4，没有网址）`
        : `${yunling.root(medium)}${DOCUMENT}#s1-p4`,
    );
  });

  once('keys are left alone while one types, and with modifiers', async ({ page }) => {
    await page.focus('#q');
    await page.keyboard.type('jd?');
    expect(await page.$eval('#q', (field) => (field as HTMLInputElement).value)).toBe('jd?');
    expect(await page.$eval('html', (root) => root.dataset['theme'])).toBe('light');
    expect(await page.$('dialog[open]')).toBeNull();
  });

  test('a number opens a menu that copies link, citation and quotation', async ({ page }) => {
    const number = 'a.no[href="#s2-2-1"]';
    await page.focus(number);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=menu]');
    expect(new URL(page.url()).hash).toBe('#s2-2-1');
    expect(await page.$eval(':target', (target) => target.id)).toBe('s2-2-1');
    expect(await focused(page)).toBe('复制链接');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('加上或去掉书签');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('复制出处');
    await page.keyboard.press('Escape');
    expect(await page.$('[role=menu]')).toBeNull();
    expect(await focused(page)).toBe('#s2-2-1');

    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=menu]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await copied(page);
    expect(await focused(page)).toBe('#s2-2-1');
    const words = (await wordsOf(page, 's2-2-1')) + (await wordsOf(page, 's2-2-1-p1'));
    expect(words).toContain('至少有1个以上阅览室');
    expect(await pasted(page)).toBe(
      `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”（《云岭街道办事处主任在全街道阅览室推进会上的讲话》二（二）一是）`,
    );
  });

  once('points stand on lines of their own when one wishes, and are copied so; the words stay', async ({ page }) => {
    const words = await wordsOf(page, 's1-p2');
    const breaks = (): Promise<number> => page.$$eval('#s1-p2 .point-break', (all) => all.length);
    const edges = (): Promise<number[]> =>
      page.$$eval('#s1-p2 > [id]', (all) => all.map((one) => one.getClientRects()[0]?.left ?? 0));
    const before = await edges();
    await page.click('#s1-p2 + button.points');
    expect(await breaks()).toBe(4);
    expect(await edges()).not.toEqual(before);
    expect(await wordsOf(page, 's1-p2')).toBe(words);
    await page.click('a.no[href="#s1-p2"]');
    const items = await page.$$('[role=menu] button');
    const names = await Promise.all(items.map((item) => item.evaluate((button) => button.textContent)));
    await items[names.indexOf('复制原文，每点一行')]!.click();
    await copied(page);
    const lines = (await pasted(page)).split('\n');
    expect(lines.map((line) => line.slice(0, 2))).toEqual(['东湖', '一是', '二是', '三是', '四是']);
    expect(lines.join('')).toBe(words);
    await page.click('#s1-p2 + button.points');
    expect(await edges()).toEqual(before);
  });

  once('printing asks whether the words alone are wanted', async ({ page }) => {
    await page.evaluate(() => {
      globalThis.print = (): void => void (document.title = '打印');
    });
    await page.click('[data-print]');
    const [, wordsOnly] = await page.$$('[role=menu] button');
    await wordsOnly!.click();
    await page.waitForFunction(() => document.title === '打印');
    const sheets = (): Promise<number> => page.$$eval('link[href$="words-only.css"]', (all) => all.length);
    expect(await sheets()).toBe(1);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await sheets()).toBe(0);
  });

  once('the menu stays within a narrow window and closes on a click outside', async ({ page }) => {
    await widen(page, 360);
    for (const eId of ['s1-p1', 's2-2-3', 's3-p3']) {
      await page.click(`a.no[href="#${eId}"]`);
      const menu = await page.waitForSelector('[role=menu]');
      const box = await menu?.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
      // The margin, which no menu covers.
      await page.mouse.click(2, 300);
      expect(await page.$('[role=menu]')).toBeNull();
    }
  });

  test('words selected are cited as exactly as can be', async ({ page }) => {
    await select(page, ['s1-p1', '形成了“六室联读'], ['s1-p1', '”机制']);
    await page.waitForSelector('.selection-bar:not([hidden])');
    const expected = '“形成了‘六室联读’机制”（《云岭街道办事处主任在全街道阅览室推进会上的讲话》一第1段第5句）';
    expect(await page.$eval('.selection-bar .preview', (preview) => preview.textContent)).toBe(expected);
    expect(await page.$eval('.selection-bar a', (link) => link.getAttribute('href'))).toBe(
      `../search.html?q=${encodeURIComponent('形成了“六室联读”机制')}`,
    );
    const copy = await page.$$('.selection-bar button');
    await copy[0]?.click();
    await copied(page);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.selection-bar', { hidden: true });
    expect(await pasted(page)).toBe(expected);
    await select(page, ['s1-p1', '形成了“六室联读'], ['s1-p1', '”机制']);
    await page.waitForSelector('.selection-bar:not([hidden])');
    await copy[1]?.click();
    await copied(page);
    const link = new URL(await pasted(page));
    expect(link.searchParams.get('hl')).toBe('形成了“六室联读”机制');
    expect(link.hash).toBe('#s1-p1-j5');

    await select(page, ['s1-p1', '街道'], ['s1-p2', '硬不硬。']);
    await page.waitForFunction(() =>
      document
        .querySelector('.preview')
        ?.textContent.endsWith('（《云岭街道办事处主任在全街道阅览室推进会上的讲话》一第1段至第2段）'),
    );
    await select(page, ['s2-1-p3', '阅览室工作'], ['s2-1-p3', '坚实的基础。']);
    await page.waitForFunction(() =>
      document
        .querySelector('.preview')
        ?.textContent.endsWith('（《云岭街道办事处主任在全街道阅览室推进会上的讲话》二（一）第3段）'),
    );
    expect(await page.$eval('.selection-bar a', (link) => link.hidden)).toBe(true);
  });

  test('the bar does not cover the words selected', async ({ page }) => {
    await page.evaluate(() => {
      document.getElementById('s1-p3')?.scrollIntoView({ block: 'end', behavior: 'instant' });
      const [sentence] = [...document.querySelectorAll('[id="s1-p3"] > [id]')].slice(-1);
      if (sentence) getSelection()?.selectAllChildren(sentence);
    });
    await page.waitForSelector('.selection-bar:not([hidden])');
    await page.waitForFunction(() => {
      const words = getSelection()?.getRangeAt(0).getBoundingClientRect();
      const bar = document.querySelector('.selection-bar')?.getBoundingClientRect();
      return words !== undefined && bar !== undefined && words.bottom <= bar.top;
    });
  });

  test('Ctrl+C gives the source’s words and nothing else', async ({ page }) => {
    await select(page, ['s2-2', '（二）'], ['s2-2-1-p1', '80平方米以上']);
    await page.keyboard.down('Control');
    await page.keyboard.press('c', { commands: ['Copy'] });
    await page.keyboard.up('Control');
    const text = await wordsOf(page, 's2-2-1-p1');
    const expected = [
      await wordsOf(page, 's2-2'),
      await wordsOf(page, 's2-2-p1'),
      (await wordsOf(page, 's2-2-1')) + text.slice(0, text.indexOf('80平方米以上') + '80平方米以上'.length),
    ].join('\n');
    expect(await pasted(page)).toBe(expected);
  });

  test('a browser that refuses to copy shows the words selected', async ({ page }) => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    await page.focus('a.no[href="#s0-p1"]');
    await page.keyboard.press('c');
    await page.waitForSelector('dialog.copy-by-hand[open]');
    expect(
      await page.$eval('dialog.copy-by-hand textarea', ({ value, selectionStart, selectionEnd }) =>
        value.slice(selectionStart, selectionEnd),
      ),
    ).toBe('“各位馆长、同志们：”（《云岭街道办事处主任在全街道阅览室推进会上的讲话》导语第1段）');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog.copy-by-hand'));
    expect(await focused(page)).toBe('#s0-p1');
  });

  test('without the clipboard’s interface the words are copied all the same', async ({ page }) => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.focus('a.no[href="#s0-p1"]');
    await page.keyboard.press('c');
    await copied(page);
    expect(await focused(page)).toBe('#s0-p1');
    expect(await pasted(page)).toBe(
      '“各位馆长、同志们：”（《云岭街道办事处主任在全街道阅览室推进会上的讲话》导语第1段）',
    );
  });

  test('size, theme and contrast last from page to page', async ({ page, yunling }) => {
    await page.keyboard.press('+');
    await page.keyboard.press('d');
    await page.click('[data-contrast-toggle]');
    const look = { js: '', size: 'l', theme: 'dark', contrast: 'high' };
    const shown = (): Promise<unknown> =>
      page.$eval('html', ({ dataset: { js, size, theme, contrast } }) => ({ js, size, theme, contrast }));
    expect(await shown()).toEqual(look);
    expect(await page.$eval('[data-size-choice=l]', (button) => button.ariaPressed)).toBe('true');
    await Promise.all([page.waitForNavigation(), page.click('a.brand')]);
    expect(await shown()).toEqual(look);
    expect(page.url()).toBe(`${yunling.root(medium)}index.html`);
    await Promise.all([page.waitForNavigation(), page.click('main a[href*="documents/yuelan.html"]')]);
    expect(await shown()).toEqual(look);
    await page.reload();
    expect(await shown()).toEqual(look);
    await page.click('[data-size-choice=m]');
    await page.click('[data-theme-toggle]');
    await page.click('[data-contrast-toggle]');
    expect(await shown()).toEqual({ ...look, size: 'm', theme: 'light', contrast: undefined });
  });

  test('a link from another page arrives at its words, below the strip', async ({ page, yunling }) => {
    await page.keyboard.press('g');
    await page.goto(`${yunling.root(medium)}emendations.html`);
    await page.keyboard.press('g');
    await Promise.all([page.waitForNavigation(), page.click('a.place')]);
    await atRest(page);
    const target = await page.$eval(':target', (element) => ({
      hash: `#${element.id}`,
      top: element.getClientRects()[0]?.top ?? -1,
      covered: document.querySelector('.strip')?.getBoundingClientRect().bottom ?? 0,
      height: innerHeight,
    }));
    expect(new URL(page.url()).hash).toBe(target.hash);
    expect(new URL(page.url()).search).toBe('');
    expect(target.top).toBeGreaterThan(Math.max(0, target.covered) - 1);
    expect(target.top).toBeLessThan(target.height);
  });

  once('the strip and the contents follow the reading', async ({ page }) => {
    await page.evaluate(() => {
      const line = document.getElementById('s2-3-2')?.getBoundingClientRect();
      const strip = document.querySelector('.strip')?.getBoundingClientRect();
      scrollBy({ top: (line?.top ?? 0) - (strip?.height ?? 0), behavior: 'instant' });
    });
    await page.waitForFunction(() => document.querySelector('[data-where]')?.textContent.startsWith('二（三）二'));
    const where = await page.$eval('[data-where]', (place) => place.textContent);
    const current = await page.$$eval('nav.toc [aria-current]', (entries) =>
      entries.map((entry) => entry.getAttribute('data-section')),
    );
    expect([where, ...current]).toEqual(['二（三）二是', 's2-3-2']);
  });

  once('on a phone the contents are folded, and fold again when an entry is chosen', async ({ page }) => {
    await widen(page, 360);
    await page.waitForFunction(() => document.querySelector<HTMLDetailsElement>('nav.toc details')?.open === false);
    await page.click('nav.toc summary');
    await page.click('nav.toc a[data-section=s3]');
    await page.waitForFunction(() => document.querySelector<HTMLDetailsElement>('nav.toc details')?.open === false);
    expect(new URL(page.url()).hash).toBe('#s3');
  });

  test('words dragged over with the mouse are cited when the button is let go', async ({ page }) => {
    const box = await page.$eval('[id="s0-p2-j2"]', (sentence) => {
      sentence.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = sentence.getClientRects()[0] ?? new DOMRect();
      return { left, middle: top + height / 2, right: left + width };
    });
    await page.mouse.move(box.left + 1, box.middle);
    await page.mouse.down();
    await page.mouse.move(box.right - 20, box.middle, { steps: 4 });
    const words = await page.evaluate(() => getSelection()?.toString() ?? '');
    expect(words.length).toBeGreaterThan(1);
    await page.mouse.up();
    await page.waitForSelector('.selection-bar:not([hidden])');
    expect(await page.$eval('.preview', (preview) => preview.textContent)).toMatch(
      /（《云岭街道办事处主任在全街道阅览室推进会上的讲话》导语第2段第2句）$/u,
    );
    await page.click('.selection-bar [aria-label=关闭]');
    await page.waitForSelector('.selection-bar', { hidden: true });
  });

  test('the panel of keys opens with ? and gives the focus back', async ({ page }) => {
    await page.focus('a.no[href="#s0-p2"]');
    await page.keyboard.press('?');
    await page.waitForSelector('dialog#help[open]');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog[open]'));
    expect(await focused(page)).toBe('#s0-p2');
  });
});
