import { spawnSync } from 'node:child_process';
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { writeZip } from '../../src/outputs/pack/write-zip.ts';
import { listFolder } from '../../src/outputs/list-folder.ts';
import { sha256Of } from '../../src/outputs/packed-file.ts';
import { temporaryFolder } from '../support/folders.ts';
import { fakePack, fakeSite, throwawayKey } from './support/fake-site.ts';

const quietly = (): void => undefined;

it('the same site gives the same zip on another day, in another folder and another time zone', async () => {
  const key = throwawayKey();
  const folder = temporaryFolder();
  const zone = process.env['TZ'];
  const [first = '', second = ''] = await Promise.all(
    ['one.zip', 'two.zip'].map(async (name, index) => {
      const site = fakeSite();
      for (const file of await listFolder(site)) utimesSync(path.join(site, file), index * 1e9, index * 1e9);
      process.env['TZ'] = index === 0 ? 'Asia/Shanghai' : 'UTC';
      await writeZip(await fakePack(site, { key }), path.join(folder, name), quietly);
      return sha256Of(readFileSync(path.join(folder, name)));
    }),
  );
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(first).toBe(second);
});

const unzip = spawnSync('unzip', ['-v']).status === 0;

it.runIf(unzip)('unzip reads it, names and all (skipped where there is no unzip)', async () => {
  const folder = temporaryFolder();
  const pack = await fakePack(fakeSite());
  await writeZip(pack, path.join(folder, 'a.zip'), quietly);
  expect(spawnSync('unzip', ['-q', 'a.zip'], { cwd: folder }).status).toBe(0);
  const out = path.join(folder, 'zhangju');
  expect(await listFolder(out)).toEqual(pack.map(({ path: name }) => name));
  for (const { path: name, sha256 } of pack) expect(sha256Of(readFileSync(path.join(out, name)))).toBe(sha256);
  expect(spawnSync('sh', ['verify.sh'], { cwd: out }).status).toBe(0);
});

it('a zip of ours is replaced, another file is not', async () => {
  const zip = path.join(temporaryFolder(), 'a.zip');
  await writeZip(await fakePack(fakeSite()), zip, quietly);
  await writeZip(await fakePack(fakeSite({ 'index.html': '新' })), zip, quietly);
  writeFileSync(zip, '别的');
  await expect(writeZip(await fakePack(fakeSite()), zip, quietly)).rejects.toThrow('没有动');
  expect(readFileSync(zip, 'utf8')).toBe('别的');
});
