import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const stamps = createRequire(import.meta.url)('../../scripts/bootstrap/dependency-stamp.cjs') as {
  expectedStamp: (root: string, nodeVersion: string, platform?: string, arch?: string) => string;
  isInstalled: (root: string, stamp: string) => boolean;
  writeStamp: (root: string, stamp: string) => void;
};

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'zhangju-stamp-'));
  await mkdir(join(root, 'node_modules'));
  await writeFile(join(root, 'package-lock.json'), '{ "a": 1 }');
});
afterEach(() => rm(root, { recursive: true }));

it('holds once written, for every version of the same Node line', () => {
  const stamp = stamps.expectedStamp(root, '24.1.0');
  expect(stamps.isInstalled(root, stamp)).toBe(false);
  stamps.writeStamp(root, stamp);
  expect(stamps.isInstalled(root, stamps.expectedStamp(root, '24.21.0'))).toBe(true);
});

it('does not hold for another Node line or another lock file', async () => {
  stamps.writeStamp(root, stamps.expectedStamp(root, '24.1.0'));
  expect(stamps.isInstalled(root, stamps.expectedStamp(root, '22.18.0'))).toBe(false);
  await writeFile(join(root, 'package-lock.json'), '{ "a": 2 }');
  expect(stamps.isInstalled(root, stamps.expectedStamp(root, '24.1.0'))).toBe(false);
});

it('is lost with node_modules', async () => {
  const stamp = stamps.expectedStamp(root, '24.1.0');
  stamps.writeStamp(root, stamp);
  await rm(join(root, 'node_modules'), { recursive: true });
  expect(stamps.isInstalled(root, stamp)).toBe(false);
});

it('holds for each of the platforms of an offline kit, and for no other', () => {
  const kit = [
    ['win32', 'x64'],
    ['linux', 'arm64'],
  ] as const;
  stamps.writeStamp(root, kit.map(([os, cpu]) => stamps.expectedStamp(root, '24.1.0', os, cpu)).join('\n'));
  for (const [os, cpu] of kit)
    expect(stamps.isInstalled(root, stamps.expectedStamp(root, '24.21.0', os, cpu))).toBe(true);
  expect(stamps.isInstalled(root, stamps.expectedStamp(root, '24.21.0', 'linux', 'x64'))).toBe(false);
});
