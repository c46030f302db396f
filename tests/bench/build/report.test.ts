import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listLibraries } from '../../../bench/build/list-libraries.ts';
import type { BuilderMeasured, Figures } from '../../../bench/build/measure-builders.ts';
import type { LibraryMeasured } from '../../../bench/build/measure-library.ts';
import { tableOf } from '../../../bench/build/print-table.ts';
import { readBuildOptions } from '../../../bench/build/read-build-options.ts';
import { measureSite } from '../../../bench/build/site-size.ts';
import { usualStarlightFolder } from '../../../bench/build/starlight/versions.ts';
import { judgeBuild } from '../../../bench/build/targets.ts';
import { documentId } from '../../../src/importer/document-id.ts';
import { temporaryFolder } from '../../support/folders.ts';

const GIGABYTE = 1024 ** 3;
const always = (value: number): Figures['seconds'] => ({ min: value, median: value, max: value });
const figures = (seconds: number, memory: number): Figures => ({
  runs: 1,
  seconds: always(seconds),
  cpu: always(seconds * 1.5),
  memory: always(memory),
});
const builder = (name: string, seconds: number, memory: number, largest: number): BuilderMeasured => ({
  name,
  figures: { full: figures(seconds, memory) },
  size: {
    files: 10,
    bytes: largest * 4,
    pages: 4,
    largest: { page: 'list.html', bytes: largest },
    home: { page: 'index.html', bytes: 9 * 1024 },
  },
  failure: undefined,
});
const measured = (documents: number, ...builders: BuilderMeasured[]): LibraryMeasured => ({
  ...{ key: 'tiny', name: '小文库', documents, refused: 1, characters: 1234567, builders },
});
const missed = (one: LibraryMeasured): string[] => judgeBuild(one).flatMap(({ what, met }) => (met ? [] : [what]));

describe('the table', () => {
  const ours = builder('章句', 10, GIGABYTE, 200 * 1024);
  const peer = builder('Starlight', 40, 2 * GIGABYTE, 800 * 1024);

  it('holds the figures of both and their ratios', () => {
    const table = tableOf(measured(476, ours, peer)).join('\n');
    expect(table).toMatch(/476 篇，1,234,567 字（另有 1 篇不能导入，都不算）/u);
    expect(table).toMatch(/章句　全部 +1 +10\.0 \/ 10\.0 \/ 10\.0 +15\.0 \/ 15\.0 \/ 15\.0 +1024 \/ 1024 \/ 1024/u);
    expect(table).toMatch(/之比　全部 +0\.25 +0\.25 +0\.50/u);
    expect(table).toMatch(/章句 +10 +4 +0\.8 +200 KB（list\.html） +9 KB/u);
    expect(table).toMatch(/之比 +1\.00 +1\.00 +0\.25/u);
    expect(table).not.toMatch(/NaN|undefined|✗/u);
  });

  it('is whole without a peer, without memory, without a home page', () => {
    const bare = {
      ...ours,
      figures: { full: { ...ours.figures.full!, cpu: undefined, memory: undefined } },
      size: { ...ours.size!, home: undefined },
    };
    const table = tableOf(measured(476, bare)).join('\n');
    expect(table).toContain('章句　全部');
    expect(table).not.toMatch(/NaN|undefined|之比|Starlight/u);
  });

  it('tells which build failed, and its last words', () => {
    const failure = { kind: 'full', ok: false, seconds: 526.2, tail: '已停止。', memory: 9 * GIGABYTE } as const;
    const table = tableOf(measured(3480, { ...ours, figures: {}, size: undefined, failure }, peer)).join('\n');
    expect(table).toMatch(/✗ 章句　全部：没有建成，526\.2 秒后停下，内存最多 9216 MB。最后说的是：\n +已停止。/u);
    expect(table).toContain('Starlight　全部');
    expect(table).not.toMatch(/NaN|undefined/u);
  });
});

describe('the targets', () => {
  it('are met, and missed, by what was measured', () => {
    const peer = builder('Starlight', 40, GIGABYTE, 1);
    expect(missed(measured(476, builder('章句', 20, GIGABYTE, 300 * 1024), peer))).toEqual([]);
    expect(missed(measured(476, builder('章句', 20.4, GIGABYTE * 1.01, 300 * 1024 + 1), peer))).toEqual([
      '用时 ≤ Starlight 的 0.5',
      '内存 ≤ Starlight 的 1.0',
      '最大的网页 ≤ 300 KB',
    ]);
    expect(missed(measured(3480, builder('章句', 24, 3 * GIGABYTE, 1), peer))).toEqual([]);
    expect(missed(measured(3480, builder('章句', 24.1, 3.1 * GIGABYTE, 1), peer))).toHaveLength(2);
    const again = builder('章句', 20, GIGABYTE, 1);
    again.figures = { ...again.figures, changed: figures(2.1, 1), same: figures(3.1, 1) };
    expect(missed(measured(476, again, peer))).toEqual(['改一篇以后，用时 ≤ 全部构建的十分之一', '没有改动，≤ 3 秒']);
  });
});

describe('the size of a site', () => {
  it('counts files and bytes, and knows the largest page and the home page', async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'documents'));
    for (const [name, bytes] of [
      ['index.html', 5],
      ['documents/a.html', 30],
      ['app.js', 100],
    ] as const)
      writeFileSync(path.join(folder, name), 'x'.repeat(bytes));
    expect(await measureSite(folder)).toEqual({
      files: 3,
      bytes: 135,
      pages: 2,
      largest: { page: 'documents/a.html', bytes: 30 },
      home: { page: 'index.html', bytes: 5 },
    });
  });
});

describe('the libraries of a run', () => {
  it('are the texts of the folder, under names of their own, then those generated from them', async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, '下'));
    writeFileSync(path.join(folder, 'a.md'), '# 灯塔守则\n\n第一条 每天点灯三次，雾天加一次。\n');
    writeFileSync(path.join(folder, '下', 'a.txt'), '海图说明\n\n海图上的灯塔用★标出。\n');
    const list = async (characters: number): Promise<[string, string[]][]> => {
      const libraries: [string, string[]][] = [];
      for await (const { key, files } of listLibraries({ texts: folder, characters, seed: 1 }))
        libraries.push([key, [...files.keys()]]);
      return libraries;
    };
    const names = ['bench-00000.md', 'bench-00001.txt'];
    expect(await list(0)).toEqual([['folder', names]]);
    // The importer must not name documents after their titles, which two of them may share.
    expect(names.map((name) => documentId(undefined, name, '海图说明'))).toEqual(['bench-00000', 'bench-00001']);
    expect((await list(100))[1]).toEqual(['generated', expect.arrayContaining(['bench-00000.md', 'bench-00002.md'])]);
    await expect(listLibraries({ texts: path.join(folder, '没有'), characters: 0, seed: 1 }).next()).rejects.toThrow(
      '--build 后面的路径',
    );
  });
});

describe('the options', () => {
  it('are the usual ones unless others are given', () => {
    expect(readBuildOptions({})).toBeUndefined();
    expect(readBuildOptions({ corpus: '/x', seed: '2' })).toBeUndefined();
    expect(readBuildOptions({ build: '/x' })).toEqual({
      ...{ texts: path.resolve('/x'), seed: 1, characters: 0, runs: 1, again: false },
      starlight: usualStarlightFolder(),
    });
    expect(readBuildOptions({ build: '/x', 'no-peer': true, again: true, runs: '3' })).toMatchObject({
      ...{ again: true, runs: 3, starlight: undefined },
    });
    expect(readBuildOptions({ build: '/x', starlight: '/y' })).toMatchObject({ starlight: path.resolve('/y') });
  });

  it.each([
    [{ runs: '2' }, '--runs 要和 --build'],
    [{ 'no-peer': true as const }, '--no-peer 要和 --build'],
    [{ build: '/x', runs: '0' }, '“0”不能作 --runs'],
    [{ build: '/x', 'no-peer': true as const, starlight: '/y' }, '只能用一个'],
    [{ build: '/x', corpus: '/y' }, '只能用一个'],
  ])('%o is refused in words', (typed, words) => {
    expect(() => readBuildOptions(typed)).toThrow(words);
  });
});
