import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Changed } from './quotations.ts';

/** What the check of quotations says of one paragraph. */
export interface Checked {
  verdict: string;
  at: number[];
  words: string;
}

/** Pastes a text, as a person would, and reads what the page says of each paragraph. */
export async function check(page: Page, pasted: string): Promise<Checked[]> {
  await page.$eval(
    '#passage',
    (box, text) => {
      (box as HTMLTextAreaElement).value = text;
    },
    pasted,
  );
  await page.click('.check-go');
  return checked(page);
}

/** Waits until the page has checked, or has nothing to check. */
export async function checked(page: Page): Promise<Checked[]> {
  await page.waitForFunction(() =>
    ['done', 'failed', 'idle'].includes(document.getElementById('checked')?.dataset['state'] ?? ''),
  );
  return page.$$eval('.checked', (all) =>
    all.map((each) => ({
      verdict: (each as HTMLElement).dataset['verdict'] ?? '',
      at: [...each.querySelectorAll<HTMLElement>('[data-at]')].map(({ dataset }) => Number(dataset['at'])),
      words: each.textContent,
    })),
  );
}

/** The line that sums up. */
export const said = (page: Page): Promise<string> => page.$eval('#check-status', (status) => status.textContent);

/** Quotations, pasted together, are told word for word. */
export async function expectSame(page: Page, quotations: readonly string[]): Promise<void> {
  const found = await check(page, quotations.join('\n\n'));
  expect(found).toHaveLength(quotations.length);
  expect(found.filter(({ verdict }) => verdict !== 'same')).toEqual([]);
}

/** Quotations with one character changed, pasted together, are told different, each with its place. */
export async function expectChanged(page: Page, changed: readonly Changed[]): Promise<void> {
  const found = await check(page, changed.map(({ words }) => words).join('\n\n'));
  expect(found).toHaveLength(changed.length);
  let from = 0;
  const wrong = changed.filter(({ at, words }, index) => {
    const { verdict, at: told } = found[index]!;
    const right = verdict === 'different' && JSON.stringify(told) === JSON.stringify([from + at]);
    from += words.length + 2;
    return !right;
  });
  expect(wrong).toEqual([]);
}

/** Quotations put together from two places, pasted together, are called so. */
export async function expectJoined(page: Page, joined: readonly string[]): Promise<void> {
  const found = await check(page, joined.join('\n\n'));
  expect(found).toHaveLength(joined.length);
  expect(found.filter(({ verdict }) => verdict !== 'joined')).toEqual([]);
}
