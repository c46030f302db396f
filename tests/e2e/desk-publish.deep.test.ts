import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { deskFor } from '../desk/support/open-desk.ts';
import { copyOfSmallLibrary } from '../support/small-library.ts';
import { deskPerson } from './support/desk-person.ts';
import { test } from './support/test.ts';

describe('publishing at the desk', () => {
  test('builds the real site into the folder and shows it', async ({ page }) => {
    const desk = await deskFor(copyOfSmallLibrary());
    await page.goto(`${desk.url}#/publish`);
    const clerk = deskPerson(page);
    await clerk.press('发布到文件夹');
    await page.waitForSelector('[data-build=done]');
    expect(existsSync(path.join(desk.place, 'site', 'zhangju-site.txt'))).toBe(true);
    expect(readFileSync(path.join(desk.place, 'site', 'index.html'), 'utf8')).toContain('云岭文库');
    const built = await page.$eval('#built', (link) => (link as HTMLAnchorElement).href);
    await page.goto(`${built}documents/tongzhi.html`);
    expect(await page.$$('[data-block]')).not.toHaveLength(0);
    await page.goto(desk.url);
    await clerk.hear('✓ 已发布');
  });
});
