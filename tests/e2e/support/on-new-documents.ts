import type { Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';

/** Does something in every page that the running test opens, before the page's own scripts. */
export async function onNewDocuments(page: Page, act: () => unknown): Promise<void> {
  const { identifier } = await page.evaluateOnNewDocument(act);
  onTestFinished(() => page.removeScriptToEvaluateOnNewDocument(identifier));
}

/** The pause after typing takes no time: timers run in order as soon as they may. */
export const withoutPauses = (page: Page): Promise<void> =>
  onNewDocuments(page, () => {
    const later = window.setTimeout.bind(window) as (act: TimerHandler, delay?: number) => number;
    window.setTimeout = ((act: TimerHandler, delay = 0) => later(act, delay < 1000 ? 0 : delay)) as typeof setTimeout;
  });

/** The browser has no WebAssembly, as the oldest ones. */
export const withoutWebAssembly = (page: Page): Promise<void> =>
  onNewDocuments(page, () => Reflect.deleteProperty(globalThis, 'WebAssembly'));
