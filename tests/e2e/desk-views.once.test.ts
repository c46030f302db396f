import { describe, expect } from 'vitest';
import { deskFor } from '../desk/support/open-desk.ts';
import { copyOfSmallLibrary } from '../support/small-library.ts';
import { VIEWS } from './support/desk-views.ts';
import { misfits } from './support/fits.ts';
import { test } from './support/test.ts';
import { violations } from './support/violations.ts';

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
