import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildWhenStale } from '../../src/build/build-fresh.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'zhangju-build-'));
  await mkdir(join(root, 'content', 'documents'), { recursive: true });
  await writeFile(join(root, 'content', 'documents', 'a.mdx'), '一');
});
afterEach(() => rm(root, { recursive: true }));

const build = async (): Promise<void> => {
  await mkdir(join(root, 'dist'), { recursive: true });
  await writeFile(join(root, 'dist', 'index.html'), '页');
};
const run = (): Promise<boolean> => buildWhenStale(root, build);

it('builds once, and again only when an input changed, came or went', async () => {
  expect(await run()).toBe(true);
  expect(await run()).toBe(false);
  await writeFile(join(root, 'content', 'documents', 'a.mdx'), '一二');
  expect(await run()).toBe(true);
  await writeFile(join(root, 'package-lock.json'), '{}');
  expect(await run()).toBe(true);
  await rm(join(root, 'content', 'documents', 'a.mdx'));
  expect(await run()).toBe(true);
  await writeFile(join(root, 'notes.txt'), 'not an input');
  await mkdir(join(root, 'content', '.history'));
  await writeFile(join(root, 'content', '.history', 'places.json'), '{}');
  expect(await run()).toBe(false);
});

it('builds again when dist/ is gone, and puts nothing of its own into it', async () => {
  await run();
  expect(await readdir(join(root, 'dist'))).toEqual(['index.html']);
  await rm(join(root, 'dist'), { recursive: true });
  expect(await run()).toBe(true);
});

it('does not take a failed build for a good one', async () => {
  await run();
  await writeFile(join(root, 'content', 'documents', 'b.mdx'), '坏');
  await expect(buildWhenStale(root, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await rm(join(root, 'content', 'documents', 'b.mdx'));
  expect(await run()).toBe(true);
});

it('does not miss an edit made while building', async () => {
  await buildWhenStale(root, async () => {
    await build();
    await writeFile(join(root, 'content', 'documents', 'a.mdx'), '边建边改');
  });
  expect(await run()).toBe(true);
});
