import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { renameFile } from '../../src/desk/editing/rename-file.ts';
import type { Desk } from '../../src/desk/server/desk.ts';
import { copyOfSmallLibrary } from '../support/small-library.ts';

const named = (folder: string): string[] => readdirSync(path.join(folder, 'documents')).sort();

it('gives a file whose name has capitals its own name without them, and the same file', async () => {
  const folder = copyOfSmallLibrary();
  const before = named(folder);
  const text = readFileSync(path.join(folder, 'documents/tongzhi.mdx'), 'utf8');
  renameSync(path.join(folder, 'documents/tongzhi.mdx'), path.join(folder, 'documents/Tongzhi.mdx'));
  const { ino } = statSync(path.join(folder, 'documents/Tongzhi.mdx'));
  await renameFile({ folder } as Desk, 'documents/Tongzhi.mdx');
  expect(named(folder)).toEqual(before);
  expect(readFileSync(path.join(folder, 'documents/tongzhi.mdx'), 'utf8')).toBe(text);
  // Where capitals make no other name, one that was written and then deleted would be gone.
  expect(statSync(path.join(folder, 'documents/tongzhi.mdx')).ino).toBe(ino);
});

it('takes no name that another file has, in capitals or not', async () => {
  const folder = copyOfSmallLibrary();
  const file = path.join(folder, 'documents/通知.mdx');
  renameSync(path.join(folder, 'documents/tongzhi.mdx'), file);
  writeFileSync(path.join(folder, 'documents/TONGZHI.mdx'), 'x');
  await renameFile({ folder } as Desk, 'documents/通知.mdx');
  expect(existsSync(file)).toBe(false);
  expect(readFileSync(path.join(folder, 'documents/TONGZHI.mdx'), 'utf8')).toBe('x');
  expect(named(folder)).not.toContain('tongzhi.mdx');
});
