import type { Browser } from 'puppeteer-core';
import { inject } from 'vitest';
import { findChromium, findFirefox } from '../../../src/commands/browsers/find-browsers.ts';
import { type BrowserName, launchBrowser as launch } from '../../../src/commands/browsers/launch-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}

/** The browser of this run: `vitest.config.ts` makes a project of each. */
export const browserName: BrowserName = inject('browser');

/** Path of its program. */
export function browserProgram(): string {
  const program = browserName === 'chromium' ? findChromium() : findFirefox();
  if (program === undefined)
    throw new Error(`没有找到 ${browserName}：请把 ZHANGJU_${browserName.toUpperCase()} 设为浏览器程序的路径。`);
  return program;
}

/**
 * Starts the browser of this run without a window, Firefox with its strict rules for file://.
 * @param preferences Firefox's, on top of those
 */
export async function launchBrowser(preferences: Record<string, boolean> = {}): Promise<Browser> {
  return launch(browserName, browserProgram(), preferences);
}
