import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { browserName } from './support/browsers.ts';
import { media } from './support/media.ts';
import { once, test } from './support/test.ts';

const DOCUMENT = 'documents/yuelan.html';
const CARD = '.term-card';

const focusedIsTerm = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.classList.contains('term') ?? false);

describe.each(media('http at /', 'file://'))('%s', (medium) => {
  test('a marked word opens its card in place by mouse and by keys, and leads to the glossary otherwise', async ({
    page,
    yunling,
  }) => {
    const address = yunling.root(medium) + DOCUMENT;
    await page.goto(address);
    const term = await page.$eval('a.term[href*=glossary]', (link) => ({ words: link.textContent, href: link.href }));
    expect(term.href).toMatch(/glossary\.html#t-/u);
    await page.click('a.term[href*=glossary]');
    await page.waitForSelector(CARD);
    const said = await page.$eval(CARD, (card) => ({
      name: card.getAttribute('aria-label') ?? '',
      words: [...card.querySelectorAll('.term-says q')].map(({ textContent }) => textContent),
      links: [...card.querySelectorAll('a')].map(({ href }) => href),
      within: card.getBoundingClientRect().right <= innerWidth && card.getBoundingClientRect().left >= 0,
    }));
    expect(said.words.length).toBeGreaterThan(0);
    expect(said.within).toBe(true);
    expect(said.links.at(-1)).toBe(term.href);
    expect(page.url()).toBe(address);
    await page.keyboard.press('Escape');
    expect(await page.$(CARD)).toBeNull();
    expect(await focusedIsTerm(page)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForSelector(CARD);
    // A place of the card is gone to, and the card is closed.
    const place = await page.$(`${CARD} .term-says a`);
    await place!.click();
    await page.waitForFunction(() => location.hash !== '' && !document.querySelector('.term-card'));
  });

  test('a figure of the text opens its row in place, and leads to it otherwise', async ({ page, yunling }) => {
    await page.goto(yunling.root(medium) + DOCUMENT);
    const figure = 'a.term[href*="numbers.html#n-"]';
    const { words, href } = await page.$eval(figure, (link) => ({
      words: link.textContent,
      href: link.href,
    }));
    await page.focus(figure);
    await page.keyboard.press('Enter');
    const card = await page.waitForSelector(CARD);
    expect(await card!.evaluate((panel) => panel.getAttribute('aria-label'))).toBe(words);
    expect(await page.$eval(`${CARD} .term-says q`, (quote) => quote.textContent)).toContain(words);
    expect(await page.$$eval(`${CARD} a`, (links) => links.at(-1)?.href)).toBe(href);
    await page.keyboard.press('Escape');
    await page.goto(href);
    expect(await page.$eval(':target .row-name', (name) => name.textContent)).toBe(words);
  });

  once(
    'a malformed address breaks nothing, and keys of one character can be switched off',
    async ({ page, yunling }) => {
      const root = yunling.root(medium);
      for (const bad of [
        `${DOCUMENT}#%`,
        `${DOCUMENT}?hl=%E9%98%85%E8%A7%88%E5%AE%A4#%E0%A4%A`,
        'glossary.html#%',
        'search.html?q=%#%',
      ]) {
        await page.goto('about:blank');
        await page.goto(root + bad);
        await page.waitForFunction(() => document.documentElement.dataset['js'] === '');
      }
      // A place that is not there is told, and the nearest offered.
      await page.goto(`${root}${DOCUMENT}#s2-99-p1`);
      await page.waitForSelector('.toast a');
      const nearest = await page.$eval('.toast a', (link) => link.hash);
      await page.click('.toast a');
      await page.waitForFunction(() => document.querySelector('.toast')?.textContent === '');
      expect([new URL(page.url()).hash, nearest.startsWith('#s2-')]).toEqual([nearest, true]);
      // It goes as well when the reader goes on without pressing anything.
      await page.evaluate(() => {
        location.hash = 's2-99-p1';
      });
      await page.waitForSelector('.toast a');
      await page.evaluate((hash) => {
        location.hash = hash;
      }, nearest);
      await page.waitForFunction(() => document.querySelector('.toast')?.textContent === '');
      expect(await page.$(nearest)).not.toBeNull();
      await page.goto(root + DOCUMENT);
      await page.click('[data-open-help]');
      await page.waitForSelector('dialog#help[open]');
      await page.click('[data-keys-toggle]');
      expect(await page.$eval('[data-keys-toggle]', (button) => button.ariaPressed)).toBe('false');
      await page.keyboard.press('Escape');
      await page.evaluate(() => {
        (document.activeElement as HTMLElement).blur();
      });
      const theme = () => page.$eval('html', ({ dataset }) => dataset['theme']);
      const before = await theme();
      await page.keyboard.type('dj?/');
      expect(await theme()).toBe(before);
      expect(await page.$('dialog[open]')).toBeNull();
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      await page.click('[data-open-help]');
      await page.click('[data-keys-toggle]');
      await page.keyboard.press('Escape');
      await page.keyboard.type('d');
      expect(await theme()).not.toBe(before);
    },
  );
});

test.skipIf(browserName === 'firefox')('a finger has 44 px for a paragraph number', async ({ page, yunling }) => {
  // Only Chromium can be told that a finger points.
  await page.setViewport({ width: 360, height: 740, hasTouch: true, isMobile: true });
  await page.goto(yunling.root('file://') + DOCUMENT);
  const reached = await page.$eval('a.no[href="#s1-p4"]', (number) => {
    number.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = number.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    return [
      [-21, 0],
      [21, 0],
      [0, -21],
      [0, 21],
    ].map(([right = 0, down = 0]) => x + right < 0 || document.elementFromPoint(x + right, y + down) === number);
  });
  expect(reached).toEqual([true, true, true, true]);
  await page.setViewport({ width: 1280, height: 800 });
});
