import { describe, expect } from 'vitest';
import { deskFor } from '../desk/support/open-desk.ts';
import { copyOfSmallLibrary } from '../support/small-library.ts';
import { misfits } from './support/fits.ts';
import { test } from './support/test.ts';
import { violations } from './support/violations.ts';

/** Each view, and what stands in it when it is there. */
const VIEWS: readonly (readonly [string, string])[] = [
  ['#/', 'table.list'],
  ['#/import', '.drop'],
  ['#/documents/tongzhi', '.row'],
  ['#/documents/tongzhi/notes', '[data-words-of]'],
  ['#/documents/tongzhi/about', '[name=shortTitle]'],
  ['#/tables', '.go'],
  ['#/tables/new', '#add-row'],
  ['#/entries/terms', 'h1'],
  ['#/pages/articles', '.go'],
  ['#/pages/courses', '.go'],
  ['#/site', '[name=motto]'],
  ['#/publish', '#publish'],
];

describe('every view of the desk', () => {
  test('breaks no rule of accessibility and fits 1366 × 768', async ({ page }) => {
    const { url } = await deskFor(copyOfSmallLibrary());
    await page.setViewport({ width: 1366, height: 768 });
    await page.goto(url);
    for (const [hash, there] of VIEWS) {
      await page.evaluate((next) => {
        location.hash = next;
      }, hash);
      await page.waitForSelector(`main ${there}`);
      expect(await violations(page), hash).toEqual([]);
      expect(await misfits(page), hash).toEqual([]);
    }
  });
});
