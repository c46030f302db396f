import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runExport } from '../../src/commands/export/run-export.ts';
import { writeFiles } from '../../src/commands/export/write-files.ts';
import { temporaryFolder } from '../support/folders.ts';
import { PROJECT } from '../support/project.ts';
import { SMALL_LIBRARY } from '../support/small-library.ts';

const run = (out: string | undefined, to: string | undefined = 'text'): Promise<number> =>
  runExport({ root: PROJECT, content: SMALL_LIBRARY, to, out });
const quiet = (): void => undefined;

it('writes the files, and replaces an earlier export and nothing else', async () => {
  const out = path.join(temporaryFolder(), 'out');
  expect(await run(out)).toBe(0);
  expect(readdirSync(out).sort()).toEqual(['jieshao.txt', 'tongzhi.txt', 'zhangju-export.txt']);
  expect(await run(out, 'akn')).toBe(0);
  expect(readdirSync(out).sort()).toEqual(['jieshao.xml', 'tongzhi.xml', 'zhangju-export.txt']);
  const mine = path.join(temporaryFolder(), 'mine');
  mkdirSync(mine);
  writeFileSync(path.join(mine, '总结.doc'), 'mine');
  await expect(run(mine)).rejects.toThrow(/别的文件（总结\.doc）.*没有导出/su);
  expect(readdirSync(mine)).toEqual(['总结.doc']);
});

it('names the forms when it is told none, and asks where to', async () => {
  await expect(run('/nowhere', 'pdf')).rejects.toThrow(/没有“pdf”这种导出.*jsonl.*akn/su);
  await expect(run(undefined)).rejects.toThrow(/--out/u);
  await expect(run(path.join(PROJECT, 'content', 'x'))).rejects.toThrow(/没有导出/u);
});

it('an export that fails half-way leaves the earlier one whole and nothing beside it', async () => {
  const folder = temporaryFolder();
  const out = path.join(folder, 'out');
  await run(out);
  const before = readFileSync(path.join(out, 'tongzhi.txt'), 'utf8');
  const failing = function* (): Iterable<{ path: string; text: string }> {
    yield { path: 'tongzhi.txt', text: 'half' };
    throw new Error('the disk is full');
  };
  await expect(writeFiles(failing(), out, quiet, 2)).rejects.toThrow('full');
  expect(readdirSync(folder)).toEqual(['out']);
  expect(readFileSync(path.join(out, 'tongzhi.txt'), 'utf8')).toBe(before);
});
