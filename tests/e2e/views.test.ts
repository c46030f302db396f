import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { browserName } from './support/browsers.ts';
import { deep } from '../support/deep.ts';
import { misfits, widen } from './support/fits.ts';
import { MEDIA } from './support/media.ts';
import { test } from './support/test.ts';
import { dress, openView, viewsOfContent, type Look, type View } from './support/views.ts';
import { violations } from './support/violations.ts';

// That every page fits a phone, the crawl of every page sees; here are all kinds of page.
const VIEWS = viewsOfContent(1).map((view, index) => ({ ...view, index }));
// How wide a line is hardly differs between engines: Firefox, the slower to drive, looks at every eighth view.
const SEEN = VIEWS.filter(
  ({ index, name }) => deep || browserName === 'chromium' || index % 8 === 0 || name === 'index.html',
);
const [HTTP] = MEDIA;
const WIDTHS = [360, 768, 1280, 1920];
const DARK = { size: 'm', theme: 'dark', contrast: 'normal' } as const;
const LOOKS: readonly [Look, ...Look[]] = [
  { size: 'm', theme: 'light', contrast: 'normal' },
  DARK,
  { size: 'm', theme: 'light', contrast: 'high' },
  { size: 'm', theme: 'dark', contrast: 'high' },
];

/** Every size at every width; in the short run the largest type, which is the first not to fit, where it matters. */
const SIZES: [width: number, sizes: Look['size'][]][] = deep
  ? WIDTHS.map((width) => [width, ['m', 'xl']])
  : [[browserName === 'chromium' ? 360 : 1280, ['xl']]];
/** Every look at two widths, or one that changes from view to view, so that all are met. */
const looksOf = (index: number): [width: number, look: Look][] =>
  deep
    ? [1280, 360].flatMap((width) => LOOKS.map((look): [number, Look] => [width, look]))
    : [[index % 2 === 0 ? 1280 : 360, LOOKS[Math.floor(index / 2) % 4] ?? DARK]];

/** Axe's rules read the page's own tree and colours, which hardly differ: Firefox, where axe is slow, looks at one view. */
async function brokenRules(page: Page, { name, index }: View & { index: number }): Promise<string[]> {
  if (!deep && browserName === 'firefox' && name !== 'index.html') return [];
  const found: string[] = [];
  for (const [width, look] of looksOf(index)) {
    await widen(page, width);
    await dress(page, look);
    found.push(...(await violations(page)).map((each) => `${String(width)}, ${look.theme}, ${look.contrast}: ${each}`));
  }
  return found;
}

describe('every kind of view fits 360–1920 px in middle and largest type, its targets 24 px and more, and breaks no rule', () => {
  test.for(SEEN)('$name', async (view, { page, content }) => {
    await widen(page, 360);
    await openView(page, content.root(HTTP), view, { size: 'xl', theme: 'light', contrast: 'normal' });
    for (const [width, sizes] of SIZES) {
      await widen(page, width);
      for (const size of sizes) {
        await dress(page, { size, theme: 'light', contrast: 'normal' });
        expect(await misfits(page), `${size}, ${String(width)} px`).toEqual([]);
      }
    }
    expect(await brokenRules(page, view)).toEqual([]);
  });
});

describe.runIf(browserName === 'chromium')('axe', () => {
  test('control: it sees what is wrong, and the rules for size of targets and colours are on', async ({
    page,
    content,
  }) => {
    await openView(page, content.root(HTTP), VIEWS[0] ?? { name: '', path: '' }, LOOKS[0]);
    await page.evaluate(() => {
      const wrong = document.createElement('div');
      wrong.innerHTML = '<img src="favicon.svg"><p>faint</p><button>1</button><button>2</button>';
      const [faint, ...buttons] = [...wrong.querySelectorAll<HTMLElement>('p, button')];
      faint?.style.setProperty('color', '#f0e8d8');
      for (const button of buttons) button.style.cssText = 'width: 10px; height: 10px; padding: 0; border: 0';
      document.querySelector('main')?.append(wrong);
    });
    const found = (await violations(page)).map((each) => each.slice(0, each.indexOf(' ')));
    expect(found).toEqual(expect.arrayContaining(['image-alt', 'color-contrast', 'target-size']));
  });

  const speech: View = { name: 'the speech', path: 'documents/yuelan.html' };
  const states: [name: string, selector: string, enter: (page: Page) => Promise<unknown>][] = [
    ['the menu of a paragraph', '[role=menu]', (page) => page.click('a.no[href="#s0-p2"]')],
    [
      'the bar of a selection',
      '.selection-bar:not([hidden])',
      (page) => page.$eval('#s0-p2', (block) => getSelection()?.selectAllChildren(block)),
    ],
    ['the panel of keys', 'dialog[open]', (page) => page.keyboard.press('?')],
  ];
  test.for(states.map(([name, selector, enter], index) => ({ name, selector, enter, index })))(
    '$name breaks no rule',
    async ({ selector, enter, index }, { page, yunling }) => {
      const found: string[] = [];
      for (const [width, look] of looksOf(index)) {
        await widen(page, width);
        await openView(page, yunling.root(HTTP), speech, look);
        await enter(page);
        await page.waitForSelector(selector, { visible: true });
        found.push(...(await violations(page)).map((each) => `${look.theme}, ${look.contrast}: ${each}`));
      }
      expect(found).toEqual([]);
    },
  );
});
