import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './support/browsers.ts';
import { MEDIA, openMedia, type OpenMedia } from './support/media.ts';
import { openView, VIEWS, type Look } from './support/views.ts';

// The rules read the page's own tree and colours, which do not differ from browser to browser; Chromium is the faster.
const LOOKS: readonly Look[] = [
  { size: 'm', theme: 'light', contrast: 'normal' },
  { size: 'm', theme: 'dark', contrast: 'normal' },
  { size: 'm', theme: 'light', contrast: 'high' },
  { size: 'm', theme: 'dark', contrast: 'high' },
];
const WIDTHS = [1280, 360];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

let browser: Browser;
let media: OpenMedia;
let page: Page;
beforeAll(async () => {
  [browser, media] = await Promise.all([launchBrowser('chromium'), openMedia()]);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await media.close();
});

/** Runs axe on what is open. The policy forbids foreign scripts in the page; what the debugger evaluates is not one. */
async function violations(): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { axe: run } = globalThis as unknown as { axe: typeof axe };
    const results = await run.run(document, { runOnly: tags, resultTypes: ['violations'] });
    return results.violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id} (${help}): ${node.html} — ${node.failureSummary ?? ''}`),
    );
  }, TAGS);
}

test('control: axe sees what is wrong, and the rules for size of targets and colours are on', async () => {
  await openView(page, media.root(MEDIA[0]), VIEWS[0] ?? { name: '', path: '' }, LOOKS[0] as Look);
  await page.evaluate(() => {
    const wrong = document.createElement('div');
    wrong.innerHTML = '<img src="favicon.svg"><p>faint</p><button>1</button><button>2</button>';
    const [faint, ...buttons] = [...wrong.querySelectorAll<HTMLElement>('p, button')];
    faint?.style.setProperty('color', '#f0e8d8');
    for (const button of buttons) button.style.cssText = 'width: 10px; height: 10px; padding: 0; border: 0';
    document.querySelector('main')?.append(wrong);
  });
  const found = (await violations()).map((each) => each.slice(0, each.indexOf(' ')));
  expect(found).toEqual(expect.arrayContaining(['image-alt', 'color-contrast', 'target-size']));
});

describe.each(WIDTHS)('%i px wide', (width) => {
  test.each(VIEWS)('$name breaks no rule in light, dark and high contrast', async (view) => {
    await page.setViewport({ width, height: 800 });
    const found: string[] = [];
    for (const look of LOOKS) {
      await openView(page, media.root(MEDIA[0]), view, look);
      found.push(...(await violations()).map((each) => `${look.theme}, ${look.contrast}: ${each}`));
    }
    expect(found).toEqual([]);
  });
  test('nor do the menu of a paragraph, the bar of a selection and the panel of keys', async () => {
    await page.setViewport({ width, height: 800 });
    const found: string[] = [];
    const states: [selector: string, enter: () => Promise<unknown>][] = [
      ['[role=menu]', () => page.click('a.no[href="#s0-p2"]')],
      ['.selection-bar:not([hidden])', () => page.$eval('#s0-p2', (block) => getSelection()?.selectAllChildren(block))],
      ['dialog[open]', () => page.keyboard.press('?')],
    ];
    for (const look of LOOKS)
      for (const [selector, enter] of states) {
        await openView(page, media.root(MEDIA[0]), { name: 'speech', path: 'documents/jianghua.html' }, look);
        await enter();
        await page.waitForSelector(selector, { visible: true });
        found.push(...(await violations()).map((each) => `${selector}, ${look.theme}, ${look.contrast}: ${each}`));
      }
    expect(found).toEqual([]);
  });
});
