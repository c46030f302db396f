import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { listFolder } from '../../src/outputs/list-folder.ts';
import { openPack } from '../../src/outputs/open-pack.ts';
import { writeFolder } from '../../src/outputs/pack/write-folder.ts';
import { judge } from '../../src/outputs/update/update-plan.ts';
import { temporaryFolder } from '../support/folders.ts';
import { runNode } from '../support/command.ts';
import { PROJECT } from '../support/project.ts';
import { runs, seed } from '../support/seed.ts';
import { fakePack, fakeSite } from './support/fake-site.ts';

const quietly = (): void => undefined;
const WRITE = path.join(PROJECT, 'tests/outputs/support/write-pack.ts');
const many = (words: string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`documents/d${String(index)}.html`, `${words}${String(index)}`]),
  );

it(`killed at twenty random moments, the earlier pack is whole, and the next run completes (seed ${String(seed)})`, async () => {
  const [old, next] = [fakeSite(many('旧')), fakeSite(many('新'))];
  const target = path.join(temporaryFolder(), 'zhangju');
  const first = (): string => readFileSync(path.join(target, 'site/documents/d0.html'), 'utf8');
  await fc.assert(
    fc.asyncProperty(fc.nat(400), async (delay) => {
      await writeFolder(await fakePack(old), target, quietly);
      const child = spawn(process.execPath, [WRITE, next, target]);
      await once(child.stdout, 'data');
      await wait(delay);
      child.kill('SIGKILL');
      await once(child, 'close');
      // Between two renames the earlier pack has another name for a moment.
      const stands = existsSync(target) ? target : `${target}.last`;
      expect(await judge(await openPack(stands))).toMatchObject({ whole: true });
      expect(await runNode([WRITE, next, target])).toMatchObject({ code: 0, stderr: '' });
      expect(first()).toBe('新0');
      expect(await judge(await openPack(target))).toMatchObject({ whole: true });
      expect(await listFolder(path.dirname(target))).toEqual(
        (await listFolder(target)).map((name) => `zhangju/${name}`),
      );
    }),
    runs(20),
  );
}, 300_000);

/** A small drive in memory, which only root can make; undefined when this is not possible here. */
function smallDrive(options: string): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const drive = path.join(temporaryFolder(), 'drive');
  mkdirSync(drive);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', drive]).status !== 0) return undefined;
  onTestFinished(() => {
    spawnSync('umount', [drive]);
    rmSync(drive, { recursive: true, force: true });
  });
  return drive;
}

it.each([
  // Room enough, but no more files: found only while writing.
  ['full', 'size=20m,nr_inodes=60', 'remount,nr_inodes=60', /磁盘满了/u],
  ['read-only', 'size=20m', 'remount,ro', /只读/u],
])(
  'a drive that is %s: a message, and nothing changed (asserts nothing where no drive can be made)',
  async (_, options, then, words) => {
    const drive = smallDrive(options);
    if (drive === undefined) return;
    const target = path.join(drive, 'zhangju');
    await writeFolder(await fakePack(fakeSite()), target, quietly);
    const before = await listFolder(drive);
    spawnSync('mount', ['-o', then, drive]);
    await expect(writeFolder(await fakePack(fakeSite(many('新'))), target, quietly)).rejects.toThrow(words);
    expect(await listFolder(drive)).toEqual(before);
    expect(await judge(await openPack(target))).toMatchObject({ whole: true });
  },
);
