import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { deskFor } from '../desk/support/open-desk.ts';
import { copyOfSmallLibrary } from '../support/small-library.ts';
import { deskPerson } from './support/desk-person.ts';
import { lookWith } from './support/look-with.ts';
import { test } from './support/test.ts';
import { violations } from './support/violations.ts';

describe('publishing at the desk', () => {
  test('builds, tells what changed, packs in every way, brings a pack up to date, and puts the edition before back', async ({
    page,
  }) => {
    const desk = await deskFor(copyOfSmallLibrary());
    const look = lookWith(page, 'desk-publish');
    await page.setViewport({ width: 1366, height: 768 });
    await page.goto(`${desk.url}#/publish`);
    const clerk = deskPerson(page);
    const made = async (kind: string): Promise<void> => {
      await page.waitForSelector(`[data-build=done][data-kind=${kind}]`);
    };
    const nameIn = (folder: string): string =>
      /<title>(.*?)<\/title>/su.exec(readFileSync(path.join(folder, 'index.html'), 'utf8'))?.[1] ?? '';
    await clerk.press('发布到文件夹');
    await made('publish');
    const site = path.join(desk.place, 'site');
    expect(nameIn(site)).toContain('云岭文库');
    const built = await page.$eval('#built', (link) => (link as HTMLAnchorElement).href);
    await page.goto(`${built}documents/tongzhi.html`);
    expect(await page.$$('[data-block]')).not.toHaveLength(0);
    await page.goto(`${desk.url}#/publish`);

    const stick = path.join(desk.place, 'stick');
    await clerk.write('to', path.join(desk.folder, 'x'));
    await page.waitForSelector('[data-fit=false]');
    await clerk.hear('在文库的文件夹里');
    await look('refused');
    await clerk.write('to', stick);
    await page.waitForSelector('[data-fit=true]');
    await clerk.press('放进去');
    await made('folder');
    await clerk.hear('逐个读回核对过');
    await look('folder');
    expect(existsSync(path.join(stick, 'verify.html'))).toBe(true);

    // A new edition: what it changes, then the pack and an update from the one before.
    await clerk.press('网站名称');
    await clerk.write('motto', '两份文件，逐段可引，逐字可查');
    await clerk.press('存');
    await clerk.hear('存好了');
    await clerk.press('词语');
    await page.waitForSelector('h1');
    await clerk.press('发布');
    await clerk.press('发布到文件夹');
    await made('publish');
    await clerk.choose('handed', 'update');
    await clerk.write('from', stick);
    await clerk.write('to', path.join(desk.place, 'gengxin'));
    await page.waitForSelector('[data-fit=true]');
    await clerk.press('做更新包', 'form');
    await made('update');
    const update = path.join(desk.place, 'gengxin.zip');
    expect(existsSync(update)).toBe(true);
    await clerk.choose('handed', 'apply');
    await clerk.write('from', update);
    await clerk.press(stick);
    await page.waitForSelector('[data-fit=true]');
    await clerk.press('更新', 'form');
    await made('apply');
    await clerk.choose('handed', 'zip');
    await clerk.write('to', path.join(desk.place, 'zhangju'));
    await page.waitForSelector('[data-fit=true]');
    await clerk.press('压缩');
    await made('zip');
    expect(existsSync(path.join(desk.place, 'zhangju.zip'))).toBe(true);
    expect(await violations(page)).toEqual([]);

    await clerk.press('本期更新：和上一版比，改了什么');
    await page.waitForSelector('[data-changes]');
    await look('changes');
    await clerk.press('换回上一版');
    await clerk.hear('换回上一版了');
    await look('put-back');
    expect(readFileSync(path.join(site, 'index.html'), 'utf8')).not.toContain('逐字可查');
    await page.goto(desk.url);
    await clerk.hear('✓ 已发布');
  });
});
