import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { flushTree, writeWhole } from '../../src/files/flush.ts';
import { temporaryFolder } from '../support/folders.ts';

it('writes a file whole, in folders that it makes', () => {
  const file = path.join(temporaryFolder(), '下', '台账.yaml');
  writeWhole(file, '灯塔');
  writeWhole(file, '灯塔守则');
  expect(readFileSync(file, 'utf8')).toBe('灯塔守则');
  expect(existsSync(`${file}.tmp`)).toBe(false);
});

// Only Linux has a file that is always full.
it.runIf(existsSync('/dev/full'))('leaves the file as it was when the disk is full', () => {
  const file = path.join(temporaryFolder(), 'a.yaml');
  writeWhole(file, '灯塔');
  symlinkSync('/dev/full', `${file}.tmp`);
  expect(() => {
    writeWhole(file, '灯塔守则');
  }).toThrow('ENOSPC');
  expect(readFileSync(file, 'utf8')).toBe('灯塔');
});

it('flushes a folder with all that is in it, and says when it is not there', async () => {
  const folder = temporaryFolder();
  writeWhole(path.join(folder, '下', 'a.html'), '灯塔');
  await flushTree(folder);
  expect(readFileSync(path.join(folder, '下', 'a.html'), 'utf8')).toBe('灯塔');
  rmSync(folder, { recursive: true });
  await expect(flushTree(folder)).rejects.toThrow('ENOENT');
});
