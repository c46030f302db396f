import { describe, expect } from 'vitest';
import { deskFor } from '../desk/support/open-desk.ts';
import { copyOfSmallLibrary } from '../support/small-library.ts';
import { lookWith } from './support/look-with.ts';
import { test } from './support/test.ts';
import { violations } from './support/violations.ts';
import { VIEWS } from './support/desk-views.ts';

describe('every view of the desk', () => {
  for (const scheme of ['light', 'dark'] as const)
    test(`is looked at and breaks no rule of accessibility, ${scheme}`, async ({ page }) => {
      const { url } = await deskFor(copyOfSmallLibrary());
      const look = lookWith(page, `desk-view-${scheme}`);
      await page.setViewport({ width: 1366, height: 768 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(url);
      for (const [hash, there] of VIEWS) {
        await page.evaluate((next) => {
          location.hash = next;
        }, hash);
        await page.waitForSelector(`main ${there}`);
        await look(hash.replaceAll(/[#/]+/gu, '-'));
        expect(await violations(page), hash).toEqual([]);
      }
      await page.emulateMediaFeatures([]);
    });
});
