import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { findServable } from '../../src/commands/serve/find-servable.ts';
import { intoBag } from '../../src/outputs/pack/bag.ts';
import { writeFolder } from '../../src/outputs/pack/write-folder.ts';
import { fakePack, fakeSite, throwawayKey } from '../outputs/support/fake-site.ts';
import { temporaryFolder } from '../support/folders.ts';

it('a pack or a bag is opened when it is as it was packed; a damaged one is not', async () => {
  const pack = await fakePack(fakeSite(), { key: throwawayKey() });
  const version = { number: '1234-ABCD', date: null };
  for (const [files, top] of [
    [pack, ''],
    [intoBag(pack, '云岭文库', version), 'data'],
  ] as const) {
    const folder = path.join(temporaryFolder(), 'zhangju');
    await writeFolder(files, folder, () => undefined);
    expect(await findServable(folder)).toMatchObject({ folder: path.join(folder, top, 'site') });
    writeFileSync(path.join(folder, top, 'site/documents/a.html'), '改');
    await expect(findServable(folder)).rejects.toThrow('损坏 site/documents/a.html');
    rmSync(path.join(folder, top, 'site/documents/a.html'));
    await expect(findServable(folder)).rejects.toThrow('缺少 site/documents/a.html');
  }
});

it('a built site is opened, and said to have nothing to be checked by; another folder is refused', async () => {
  const site = fakeSite({ 'search/manifest.js': '' });
  expect((await findServable(site)).told).toContain('没有清单');
  await expect(findServable(temporaryFolder())).rejects.toThrow('没有站点');
});
