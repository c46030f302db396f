import process from 'node:process';
import type { Browser } from 'puppeteer-core';
import { type BrowserName, launchBrowser as launch } from '../../../src/commands/browsers/launch-browser.ts';

export type { BrowserName } from '../../../src/commands/browsers/launch-browser.ts';

const PATHS: Record<BrowserName, string | undefined> = {
  chromium: process.env['ZHANGJU_CHROMIUM'],
  firefox: process.env['ZHANGJU_FIREFOX'],
};

/** The browsers whose programs are named in ZHANGJU_CHROMIUM and ZHANGJU_FIREFOX. */
export function browsersAtHand(): BrowserName[] {
  const names = (Object.keys(PATHS) as BrowserName[]).filter((name) => PATHS[name]);
  if (names.length === 0)
    throw new Error('没有可用的浏览器：请把 ZHANGJU_CHROMIUM 或 ZHANGJU_FIREFOX 设为浏览器程序的路径。');
  return names;
}

/**
 * Starts one of them without a window, Firefox with its strict rules for file://.
 * @param preferences Firefox's, on top of those
 */
export async function launchBrowser(name: BrowserName, preferences: Record<string, boolean> = {}): Promise<Browser> {
  const executablePath = PATHS[name];
  if (!executablePath) throw new Error(`没有设定 ${name} 的路径。`);
  return launch(name, executablePath, preferences);
}
