import process from 'node:process';
import { launch, type Browser } from 'puppeteer-core';

/** The browsers in which a built site is tried out. */
export type BrowserName = 'chromium' | 'firefox';

/**
 * Starts a browser without a window. Firefox keeps its strict rules for file://, which WebDriver's recommended settings
 * and puppeteer would otherwise loosen; `tests/e2e/every-page.test.ts` proves it with a page that must fail.
 * @param executablePath the browser's program
 * @param preferences Firefox's, on top of those
 */
export function launchBrowser(
  name: BrowserName,
  executablePath: string,
  preferences: Record<string, boolean> = {},
): Promise<Browser> {
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
  // Without a locale, as in most containers, Chromium cannot write a Chinese file name.
  return launch({ executablePath, headless: true, args, env: { ...process.env, LC_ALL: 'C.UTF-8' } });
}
