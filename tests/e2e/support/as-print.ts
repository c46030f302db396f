import type { Page } from 'puppeteer-core';
import { browserName } from './browsers.ts';

/**
 * Shows the page as for print: Chromium by its own switch. Firefox has none that puppeteer reaches, so there the rules for
 * print are made rules for all media, and those for the screen rules for none; the page must come from a server.
 */
export async function showAsPrint(page: Page): Promise<void> {
  if (browserName === 'chromium') return page.emulateMediaType('print');
  await page.evaluate(() => {
    const turn = (media: MediaList): void => {
      if (media.mediaText === 'print') media.mediaText = 'all';
      else if (media.mediaText === 'screen') media.mediaText = 'not all';
    };
    const turnRules = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule) turn(rule.media);
        if (rule instanceof CSSGroupingRule) turnRules(rule.cssRules);
      }
    };
    for (const sheet of document.styleSheets) {
      turn(sheet.media);
      turnRules(sheet.cssRules);
    }
  });
}
