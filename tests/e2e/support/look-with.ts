import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Page } from 'puppeteer-core';

/** Takes pictures of a walk into the folder that ZHANGJU_LOOK names, for a person to look at; none without it. */
export function lookWith(page: Page, walk: string): (name: string) => Promise<void> {
  const folder = process.env['ZHANGJU_LOOK'];
  return async (name) => {
    if (folder === undefined) return;
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: `${path.join(folder, `${walk}-${name}`)}.png`, fullPage: true });
  };
}
