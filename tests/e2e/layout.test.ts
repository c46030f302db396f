import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speech } from '../support/shipped.ts';
import { browsersAtHand, launchBrowser } from './support/browsers.ts';
import { MEDIA, openMedia, type OpenMedia } from './support/media.ts';
import { openView, VIEWS } from './support/views.ts';

const { document: model, annotations } = speech();
const WIDTHS = [360, 768, 1280, 1920];
const SIZES = ['m', 'xl'] as const;

/** What stands alone and is pressed: menus, tools, search. Links within sentences are exempt (WCAG 2.2, 2.5.8). */
const TARGETS = 'header :is(a, button, input), nav :is(a, summary), .tools button, .search-form :is(input, button)';

/** What reaches out of the window. The frame cuts off what does, so that the page's own width would tell nothing. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const found = scrollWidth > innerWidth ? [`the page is ${String(scrollWidth)} px wide`] : [];
    /** A box that cuts off or scrolls what is in it, on purpose. */
    const boxed = (element: Element): boolean => {
      for (let box = element.parentElement; box && !box.matches('.page'); box = box.parentElement)
        if (getComputedStyle(box).overflowX !== 'visible') return true;
      return false;
    };
    for (const element of document.querySelectorAll('.page *')) {
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 1 && (right > innerWidth + 0.5 || left < -0.5) && !boxed(element))
        found.push(`${element.outerHTML.slice(0, 80)} from ${String(left)} to ${String(right)} px`);
    }
    return found;
  });

const tooSmall = (page: Page): Promise<string[]> =>
  page.$$eval(TARGETS, (targets) =>
    targets.flatMap((target) => {
      // A box to tick is ticked by its whole label.
      const { width, height } = (
        target.matches('[type=checkbox]') ? (target.closest('label') ?? target) : target
      ).getBoundingClientRect();
      const visible = width > 1 && getComputedStyle(target).visibility === 'visible';
      return visible && Math.min(width, height) < 24
        ? [`${target.outerHTML} is ${String(width)} × ${String(height)} px`]
        : [];
    }),
  );

describe.each(browsersAtHand())('%s', (name) => {
  let browser: Browser;
  let media: OpenMedia;
  let page: Page;
  beforeAll(async () => {
    [browser, media] = await Promise.all([launchBrowser(name), openMedia()]);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await media.close();
  });

  test.each(VIEWS)('$name fits 360–1920 px in middle and largest type, its targets 24 px and more', async (view) => {
    for (const size of SIZES) {
      await openView(page, media.root(MEDIA[0]), view, { size, theme: 'light', contrast: 'normal' });
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 800 });
        await page.waitForFunction((wanted) => innerWidth === wanted, {}, width);
        const where = `${size}, ${String(width)} px`;
        expect(await tooWide(page), where).toEqual([]);
        expect(await tooSmall(page), where).toEqual([]);
      }
    }
  });

  // Firefox cannot be asked through puppeteer to show a page as for print.
  test.skipIf(name !== 'chromium')('on paper: A4, the text and its numbers, nothing of the screen', async () => {
    await page.setViewport({ width: 794, height: 1123 });
    await page.goto(`${media.root(MEDIA[0])}documents/jianghua.html`);
    await page.emulateMediaType('print');
    const shown = await page.evaluate(() => {
      const seen = (element: Element): boolean => element.getClientRects().length > 0;
      const inside = (element: Element): boolean => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && left > -0.5 && right < innerWidth + 0.5;
      };
      const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
      return {
        screenOnly: all('.top, .foot, .strip, .tools button, nav, .notes, .skip, .hits-bar, .toast, dialog').filter(
          seen,
        ).length,
        blocks: all('[data-block]').length,
        blocksOutside: all('[data-block]')
          .filter((block) => !inside(block))
          .map((block) => `${block.id} ${JSON.stringify(block.getBoundingClientRect())}`),
        numbers: all('.block > .no').length,
        numbersInside: all('.block > .no').filter(inside).length,
        // A number stands in the margin, never over the words.
        overWords: all('.block > .no').filter((number) => {
          const words = number.parentElement?.querySelector('[data-block]')?.getBoundingClientRect();
          return words === undefined || number.getBoundingClientRect().right > words.left + 1;
        }).length,
        comments: all('.annotation-list li').filter(seen).length,
      };
    });
    await page.emulateMediaType('screen');
    expect(shown).toMatchObject({ screenOnly: 0, overWords: 0 });
    expect(shown.blocks).toBe(model.blocks.length);
    expect(shown.blocksOutside).toEqual([]);
    expect(shown.numbers).toBeGreaterThan(30);
    expect(shown.numbersInside).toBe(shown.numbers);
    expect(shown.comments).toBe(annotations.length);

    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = [...pdf.matchAll(/\/MediaBox \[([\d. ]+)\]/gu)].map(([, box]) => (box ?? '').split(' ').map(Number));
    expect(sheets.length).toBeGreaterThan(5);
    // A4 in points, to the half point.
    for (const [left, bottom, width = 0, height = 0] of sheets) {
      expect([left, bottom]).toEqual([0, 0]);
      expect(Math.abs(width - 595.28)).toBeLessThan(0.8);
      expect(Math.abs(height - 841.89)).toBeLessThan(0.8);
    }
  });
});
