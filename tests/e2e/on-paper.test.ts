import { expect } from 'vitest';
import { settleLinks } from '../../src/commands/pdf/settle-links.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { YUNLING } from './sites/site-folders.ts';
import { showAsPrint } from './support/as-print.ts';
import { browserName } from './support/browsers.ts';
import { test } from './support/test.ts';

test('on paper: A4, the text and its numbers, nothing of the screen', async ({ page, yunling }) => {
  const edition = loadLibrary(YUNLING).editions.find(({ document }) => document.id === 'yuelan');
  await page.setViewport({ width: 794, height: 1123 });
  await page.goto(`${yunling.root('http at /')}documents/yuelan.html`);
  await showAsPrint(page);
  const shown = await page.evaluate(() => {
    const seen = (element: Element): boolean => element.getClientRects().length > 0;
    const inside = (element: Element): boolean => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && left > -0.5 && right < innerWidth + 0.5;
    };
    const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
    return {
      screenOnly: all('.top, .foot, .strip, .tools button, nav, .notes, .skip, .hits-bar, .toast, dialog').filter(seen)
        .length,
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
  expect(shown).toMatchObject({ screenOnly: 0, overWords: 0 });
  expect(shown.blocks).toBe(edition?.document.blocks.length);
  expect(shown.blocksOutside).toEqual([]);
  expect(shown.numbers).toBeGreaterThan(25);
  expect(shown.numbersInside).toBe(shown.numbers);
  expect(shown.comments).toBe(edition?.annotations.length);
  // A paper that leaves this machine names no place on it.
  const hrefs = (): Promise<string[]> =>
    page.$$eval('a[href]', (links) => links.map((link) => link.getAttribute('href') ?? ''));
  await page.goto(`${yunling.root('file://')}documents/yuelan.html`);
  await settleLinks(page, '/documents/yuelan.html', 'http://10.1.2.3/yunling/');
  const named = await hrefs();
  expect(named.filter((href) => !/^(?:#|https?:)/u.test(href))).toEqual([]);
  expect(named).toContain('#s1-p1');
  await page.reload();
  await settleLinks(page, '/documents/yuelan.html', undefined);
  expect((await hrefs()).filter((href) => !href.startsWith('#') && !href.startsWith('http'))).toEqual([]);
  if (browserName !== 'chromium') return;

  await page.emulateMediaType('screen');
  await page.goto(`${yunling.root('http at /')}documents/yuelan.html`);

  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = [...pdf.matchAll(/\/MediaBox \[([\d. ]+)\]/gu)].map(([, box]) => (box ?? '').split(' ').map(Number));
  expect(sheets.length).toBeGreaterThan(2);
  // A4 in points, to the half point.
  for (const [left, bottom, width = 0, height = 0] of sheets) {
    expect([left, bottom]).toEqual([0, 0]);
    expect(Math.abs(width - 595.28)).toBeLessThan(0.8);
    expect(Math.abs(height - 841.89)).toBeLessThan(0.8);
  }
});
