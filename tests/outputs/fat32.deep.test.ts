import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { listFolder } from '../../src/outputs/list-folder.ts';
import { openPack } from '../../src/outputs/open-pack.ts';
import { sha256Of } from '../../src/outputs/packed-file.ts';
import { writeFolder } from '../../src/outputs/pack/write-folder.ts';
import { judge } from '../../src/outputs/update/update-plan.ts';
import { temporaryFolder } from '../support/folders.ts';
import { fakePack, fakeSite, throwawayKey } from './support/fake-site.ts';

// Debian keeps mkfs.fat where only root looks.
const env = {
  ...process.env,
  PATH: `${process.env['PATH'] ?? ''}:/usr/sbin`,
  LC_ALL: 'C.UTF-8',
  MTOOLS_SKIP_CHECK: '1',
};
const run = (program: string, ...given: string[]): string => {
  const { status, stdout, stderr } = spawnSync(program, given, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stderr}${stdout}`);
  return stdout;
};
const here = ['mkfs.fat', 'mcopy'].every((program) => spawnSync(program, ['--help'], { env }).error === undefined);
const many = Object.fromEntries(
  Array.from({ length: 300 }, (_, index) => [`documents/law-${String(index)}.print.css`, `p{order:${String(index)}}`]),
);

/** A drive of 64 MB, as sticks are formatted. */
function makeDrive(image: string): void {
  run('mkfs.fat', '-C', '-F', '32', '-s', '1', image, '65536');
  // What the boot sector calls it.
  expect(readFileSync(image).toString('latin1', 82, 90)).toBe('FAT32   ');
}

it.runIf(here)('a stick with FAT32 gives a pack back, names and bytes (skipped where there is no mtools)', async () => {
  const folder = temporaryFolder();
  const [pack, image, back] = ['zhangju', 'stick.img', 'back'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  const files = await fakePack(fakeSite(many), { key: throwawayKey() });
  await writeFolder(files, pack, () => undefined);
  makeDrive(image);
  run('mcopy', '-s', '-i', image, pack, '::');
  run('mcopy', '-s', '-i', image, '::zhangju', back);
  expect(await listFolder(back)).toEqual(files.map(({ path: name }) => name));
  for (const { path: name, sha256 } of files) expect(sha256Of(readFileSync(path.join(back, name))), name).toBe(sha256);
  expect(await judge(await openPack(back))).toMatchObject({ whole: true, origin: 'valid' });
  expect(spawnSync('sh', ['verify.sh'], { cwd: back }).status).toBe(0);
});
