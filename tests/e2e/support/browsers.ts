import process from 'node:process';
import { launch, type Browser } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

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
 * Starts a browser without a window. Firefox keeps its strict rules for file://, which WebDriver's recommended settings
 * and puppeteer would otherwise loosen; `every-page.test.ts` proves it with a page that must fail.
 * @param preferences Firefox's, on top of those
 */
export async function launchBrowser(name: BrowserName, preferences: Record<string, boolean> = {}): Promise<Browser> {
  const executablePath = PATHS[name];
  if (!executablePath) throw new Error(`没有设定 ${name} 的路径。`);
  if (name === 'firefox') {
    const strict = { 'remote.prefs.recommended': false, 'security.fileuri.strict_origin_policy': true };
    return launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: { ...strict, ...preferences },
    });
  }
  const args = [
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  // Chromium refuses its sandbox to root, which containers run as.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return launch({ executablePath, headless: true, args });
}
