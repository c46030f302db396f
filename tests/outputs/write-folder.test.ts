import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { checkTarget } from '../../src/build/check-target.ts';
import { PACKING, writeFolder } from '../../src/outputs/pack/write-folder.ts';
import { listFolder } from '../../src/outputs/list-folder.ts';
import { packedText, type PackedFile } from '../../src/outputs/packed-file.ts';
import { temporaryFolder } from '../support/folders.ts';
import { fakePack, fakeSite } from './support/fake-site.ts';

const quietly = (): void => undefined;
const textOf = (folder: string, file: string): string => readFileSync(path.join(folder, file), 'utf8');
const failure = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => '',
    (error: unknown) => (error as Error).message,
  );

it('a folder holds the pack, then the next one with what changed, and nothing else', async () => {
  const target = path.join(temporaryFolder(), 'zhangju');
  const first = await fakePack(fakeSite({ 'documents/c.html': 'old' }));
  expect(await writeFolder(first, target, quietly)).toEqual({ changed: first.length, kept: 0 });
  expect(await listFolder(target)).toEqual(first.map(({ path: name }) => name));
  const kept = statSync(path.join(target, 'site/assets/app.js')).ino;

  const second = await fakePack(fakeSite({ 'documents/a.html': '<p>阅览室每天开放九小时。</p>' }));
  // The document and the list of digests.
  expect(await writeFolder(second, target, quietly)).toEqual({ changed: 2, kept: second.length - 2 });
  expect(await listFolder(target)).toEqual(second.map(({ path: name }) => name));
  expect(textOf(target, 'site/documents/a.html')).toContain('九小时');
  expect(statSync(path.join(target, 'site/assets/app.js')).ino).toBe(kept);
  expect(existsSync(`${target}.next`) || existsSync(`${target}.last`)).toBe(false);

  const before = statSync(target).ino;
  expect(await writeFolder(second, target, quietly)).toEqual({ changed: 0, kept: second.length });
  expect(statSync(target).ino).toBe(before);
});

it('a damaged copy is made whole again', async () => {
  const target = path.join(temporaryFolder(), 'zhangju');
  const pack = await fakePack(fakeSite());
  await writeFolder(pack, target, quietly);
  writeFileSync(path.join(target, 'site/documents/b.html'), '<p>花坛由居民认栽。</p>');
  rmSync(path.join(target, 'verify.sh'));
  expect(await writeFolder(pack, target, quietly)).toMatchObject({ changed: 2 });
  expect(textOf(target, 'site/documents/b.html')).toContain('认养');
});

it('what a person put into an earlier pack, or beside it, is not thrown away', async () => {
  const target = path.join(temporaryFolder(), 'zhangju');
  const pack = await fakePack(fakeSite());
  await writeFolder(pack, target, quietly);
  const next = await fakePack(fakeSite({ 'index.html': '新' }));
  writeFileSync(path.join(target, 'site/我的笔记.txt'), '字');
  writeFileSync(path.join(target, 'site/Thumbs.db'), '');
  expect(await failure(writeFolder(next, target, quietly))).toContain('site/我的笔记.txt');
  rmSync(path.join(target, 'site/我的笔记.txt'));
  for (const beside of ['next', 'last']) {
    mkdirSync(`${target}.${beside}`);
    writeFileSync(path.join(`${target}.${beside}`, '名单.txt'), '字');
    expect(await failure(writeFolder(next, target, quietly))).toContain('名单.txt');
    expect(textOf(`${target}.${beside}`, '名单.txt')).toBe('字');
    rmSync(`${target}.${beside}`, { recursive: true });
  }
  expect(textOf(target, 'site/index.html')).not.toBe('新');
  await writeFolder(next, target, quietly);
  expect(textOf(target, 'site/index.html')).toBe('新');
});

it('a folder of other papers is refused, in the words of packing', () => {
  const papers = temporaryFolder();
  writeFileSync(path.join(papers, '通知.txt'), '字');
  const check = (): string => checkTarget(papers, { root: '/nowhere/project', library: '/nowhere/content' }, PACKING);
  expect(check).toThrow(/没有打包，什么也没有动/u);
});

it('bytes that come back other than they were written stop the pack, and the old one stays', async () => {
  const target = path.join(temporaryFolder(), 'zhangju');
  await writeFolder(await fakePack(fakeSite({ 'index.html': '旧' })), target, quietly);
  const pack = await fakePack(fakeSite({ 'index.html': '新' }));
  const lying = (file: PackedFile): PackedFile =>
    file.path === 'site/index.html' ? { ...packedText(file.path, '错'), sha256: file.sha256 } : file;
  expect(await failure(writeFolder(pack.map(lying), target, quietly))).toContain('site/index.html');
  expect(textOf(target, 'site/index.html')).toBe('旧');
  expect(existsSync(`${target}.next`)).toBe(false);
});

it('a drive without room is told before anything is written', async () => {
  const { statfs } = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');
  const target = path.join(temporaryFolder(), 'zhangju');
  const { bavail, bsize } = await statfs(path.dirname(target));
  const huge = { path: 'site/huge.bin', size: bavail * bsize * 2, sha256: '', from: new Uint8Array() };
  expect(await failure(writeFolder([...(await fakePack(fakeSite())), huge], target, quietly))).toMatch(
    /放不下：要 [\d.]+ MB，只剩 [\d.]+ MB/u,
  );
  expect(await listFolder(path.dirname(target))).toEqual([]);
});
