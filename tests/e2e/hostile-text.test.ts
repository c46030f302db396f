import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { payloads, TITLES } from './sites/hostile-library.ts';
import { resultsAddress, settled, shownOn } from './support/search-page.ts';
import { once, test } from './support/test.ts';

/** What the importer leaves out of a line by rule: outer white space, what nobody sees, and the entity of a space. */
const written = (payload: string): string =>
  payload
    .replaceAll('&nbsp;', ' ')
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim();
const expected = payloads.map(written).filter((text) => text !== '');

/** Names that scripts have given to the page's global object. Numbers are its frames: on file:// one of ours, which comes when it may. */
const globals = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Object.getOwnPropertyNames(globalThis)
      .filter((name) => !/^\d+$/u.test(name))
      .sort(),
  );

/** Text of each block without the apparatus: as in the document tree, and as a reader sees it. */
const blocksOf = (page: Page): Promise<{ text: string; seen: string }[]> =>
  page.$$eval('article [data-block]', (blocks) =>
    blocks.map((block) => {
      const apparatus = [...block.querySelectorAll<HTMLElement>('[data-apparatus]')];
      for (const part of apparatus) part.remove();
      // Firefox leaves out of innerText the space at which a line is broken.
      (block as HTMLElement).style.setProperty('text-wrap', 'nowrap');
      return { text: block.textContent, seen: (block as HTMLElement).innerText };
    }),
  );

let root: string;
test.beforeEach(({ complaints, hostile }) => {
  root = hostile.root('file://');
  complaints.home = root;
});

/** Opens a page and makes sure that it is still there, and what it holds. */
const open = async (page: Page, address: string): Promise<string[]> => {
  await page.goto(`${root}${address}`);
  expect(page.url()).toBe(`${root}${address}`);
  // What a document brings once it stands is there when its numbers open menus.
  if (address.startsWith('documents/')) await page.waitForSelector('a.no[aria-haspopup]');
  return globals(page);
};

test(`${String(payloads.length)} payloads are shown as they are written and do nothing`, async ({ page }) => {
  const harmless = await open(page, 'documents/harmless.html');
  expect(await open(page, 'documents/body.html')).toEqual(harmless);
  // Nothing but what the site itself puts into a block.
  const foreign = await page.$$eval('article [data-block] *', (elements) =>
    elements
      .filter((element) => !element.matches('wbr, [data-apparatus], [data-apparatus] *'))
      .map((element) => element.outerHTML),
  );
  expect(foreign).toEqual([]);
  const blocks = (await blocksOf(page)).slice(1);
  // A number or first sentence that was taken for a heading is a block of its own.
  let at = 0;
  const wrong = expected.filter((text) => {
    let whole = '';
    let seen = '';
    while (at < blocks.length && whole.length < text.length) {
      whole += blocks[at]?.text ?? '';
      seen += blocks[at]?.seen ?? '';
      at += 1;
    }
    // A tab within a line is shown as a gap.
    return whole !== text || seen !== text.replaceAll('\t', ' ');
  });
  expect(wrong).toEqual([]);
  expect(at).toBe(blocks.length);
  expect(payloads.filter((payload) => payload !== written(payload)).length).toBeLessThan(12);
});

once('as titles, on the document, in its window and on the home page', async ({ page }) => {
  const harmless = await open(page, 'documents/harmless.html');
  for (const [index, title] of TITLES.entries()) {
    expect(await open(page, `documents/title-${String(index)}.html`)).toEqual(harmless);
    const [heading] = await blocksOf(page);
    expect(heading).toEqual({ text: title, seen: title });
    // The window's title is a short form, without white space.
    expect(await page.title()).toContain(title.replaceAll(' ', '').slice(0, 8));
  }
  // The home page names the first few documents, the library's own page all.
  for (const [address, titles] of [
    ['index.html', TITLES.slice(0, 4)],
    ['documents.html', TITLES],
  ] as const) {
    await open(page, address);
    await page.$$eval('main a', (links) => {
      for (const link of links) link.style.setProperty('text-wrap', 'nowrap');
    });
    const words = await page.$eval('body', (body) => body.innerText);
    for (const title of titles) expect(words).toContain(title);
  }
});

test('searched for, in the box, the address and the results', async ({ page }) => {
  for (const query of TITLES) {
    await page.goto(resultsAddress(root, query));
    await settled(page, query);
    const shown = await shownOn(page);
    // Once as a title, once in the body.
    expect(shown, query).toMatchObject({ state: 'done', total: 2, documents: 2 });
    expect(await page.$eval('#results', (results) => (results as HTMLElement).innerText)).toContain(query);
    expect(await page.$eval('.search-form [name=q]', (box) => (box as HTMLInputElement).value)).toBe(query);
    const marks = await page.$$eval('.hit mark', (found) => found.map((mark) => mark.textContent).join(''));
    expect(marks).toBe(query.repeat(2));
  }
});
