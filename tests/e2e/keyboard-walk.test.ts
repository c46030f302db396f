import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { atRest } from './support/at-rest.ts';
import { copied, pasted } from './support/clipboard.ts';
import { media } from './support/media.ts';
import { yunlingAnswers } from './support/plain-answers.ts';
import { settled } from './support/search-page.ts';
import { test } from './support/test.ts';

const WORDS = '费随事转';

/** Where the focus is. */
const focus = (page: Page): Promise<{ at: string; href: string | null }> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    return {
      at: `${element.tagName}.${element.className}#${element.id}`,
      href: element.getAttribute('href'),
    };
  });

/** Waits until the focus can be seen: an outline on the element or around its field, in the window (the page may glide). */
async function seeFocus(page: Page): Promise<void> {
  const seen = page.waitForFunction(() => {
    const element = document.activeElement ?? document.body;
    const outlined = [element, element.parentElement ?? element].some((box) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(box);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    // The first line of what is broken over lines is enough.
    const { left, top, right, bottom } = element.getClientRects()[0] ?? { left: -1, top: -1, right: -1, bottom: -1 };
    return outlined && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  });
  await seen.catch(async () => {
    throw new Error(`the focus on ${(await focus(page)).at} cannot be seen`);
  });
}

/** Presses Tab until the focus is on something that matches; every stop on the way must be seen. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const way: string[] = [];
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    await seeFocus(page);
    way.push((await focus(page)).at);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}, but by ${way.join(', ')}`);
}

test.for(media('file://', 'http at /'))(
  '%s: read, search, result, citation, all by keys',
  async (medium, { page, complaints, yunling }) => {
    const root = yunling.root(medium);
    complaints.home = root;
    await page.goto(`${root}index.html`);

    // The first stop skips the header.
    await tabTo(page, 'a');
    expect(await focus(page)).toMatchObject({ at: 'A.skip#', href: '#main' });
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'main');

    // To the box by Tab, and again by its key.
    await tabTo(page, 'input[name=q]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('/');
    expect((await focus(page)).at).toBe('INPUT.#q');
    await page.keyboard.type(WORDS);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await settled(page, WORDS);

    // To the first result and through it.
    const address = yunlingAnswers().answer(WORDS)[0]?.[0] ?? '';
    const eId = address.split('#')[1] ?? '';
    await tabTo(page, `[data-address="${address}"] a`);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await page.waitForSelector('.hits-bar [role=status]');
    expect(new URL(page.url()).hash).toBe(`#${eId}`);
    expect(await page.$$eval('mark[data-hit]', (marks) => marks.map((mark) => mark.textContent).join(''))).toBe(WORDS);

    await atRest(page);
    // From line to line to the paragraph that was found, its menu, the citation.
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    const number = await focus(page);
    await seeFocus(page);
    const within = (id: string): boolean => document.activeElement?.closest('.block')?.querySelector(`#${id}`) !== null;
    expect(await page.evaluate(within, eId)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=menu]');
    await page.keyboard.press('ArrowDown');
    await seeFocus(page);
    await page.keyboard.press('Enter');
    await copied(page);
    expect(await focus(page)).toEqual(number);

    // The panel of keys, and back.
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open]');
    await seeFocus(page);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog[open]'));
    expect(await focus(page)).toEqual(number);

    // Every stop of the reading page is seen too.
    await tabTo(page, 'a[rel=prev], a[rel=next]');

    // Pasting is how the clipboard is looked at: no browser lets a script read it on file://.
    expect(await pasted(page)).toBe('《云岭街道办事处主任在全街道阅览室推进会上的讲话》二（三）三是');
  },
);
