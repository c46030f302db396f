import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const { holdInstallation } = createRequire(import.meta.url)('../../scripts/bootstrap/hold-installation.cjs') as {
  holdInstallation: <Result>(root: string, install: () => Promise<Result>) => Promise<Result>;
};

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'zhangju-hold-'));
});
afterEach(() => rm(root, { recursive: true }));

it('lets nobody else install meanwhile, and gives the place back, also after a failure', async () => {
  const inner = await holdInstallation(root, () =>
    holdInstallation(root, () => Promise.resolve('both')).catch((error: unknown) => String(error)),
  );
  expect(inner).toContain('另一个窗口正在');
  await expect(holdInstallation(root, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await readdir(join(root, '.runtime'))).toEqual([]);
  expect(await holdInstallation(root, () => Promise.resolve('again'))).toBe('again');
});

it('does not wait for a process that is gone', async () => {
  await mkdir(join(root, '.runtime'));
  // Above the largest process id of any system.
  await writeFile(join(root, '.runtime', 'installing.pid'), '99999999');
  expect(await holdInstallation(root, () => Promise.resolve('in'))).toBe('in');
});
