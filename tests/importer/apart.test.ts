import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { openApart } from '../../src/importer/import-apart.ts';
import type { ImportAnswer } from '../../src/importer/import-worker.ts';
import { listInputs } from '../../src/importer/list-inputs.ts';
import { runImport } from '../../src/importer/run-import.ts';
import { temporaryFolder } from '../support/folders.ts';
import { emptyLibrary } from './support/library.ts';

const MB = 1024 * 1024;
const GOOD = '关于修桥的通知\n桥于五月修好，各村照常通行。\n';
const said = (answer: ImportAnswer): string => ('failure' in answer ? answer.failure : answer.document.report.title);

const TOO_LARGE = '第一条　各村修桥，由县里统一安排，按月报告进度。\n'.repeat(150_000);

test('a file that asks for too much time is told in words', async () => {
  const { folder, input } = emptyLibrary();
  const apart = openApart({ milliseconds: 1, bytes: 1024 * MB });
  const answer = await apart.run({ file: input('b.txt', TOO_LARGE), options: { folder, order: 1 }, output: 'write' });
  await apart.close();
  expect(said(answer)).toMatch(/读了 0\.006 秒还没有读完/u);
  expect(said(answer)).toMatch(/怎么办：/u);
});

test('a file that asks for too much memory is told in words, and the files after it are imported', async () => {
  const { folder, input } = emptyLibrary();
  const apart = openApart({ milliseconds: 600_000, bytes: 64 * MB });
  const answers: string[] = [];
  for (const file of [input('a.txt', GOOD), input('b.txt', TOO_LARGE), input('c.txt', GOOD)])
    answers.push(said(await apart.run({ file, options: { folder, order: 1 }, output: 'json' })));
  await apart.close();
  expect(answers).toEqual(['关于修桥的通知', expect.stringMatching(/内存超过 64 MB[^]*怎么办：/u), '关于修桥的通知']);
}, 120_000);

test.skipIf(process.platform === 'win32')('a pipe is refused and not waited for', async () => {
  const { folder } = emptyLibrary();
  const pipe = path.join(temporaryFolder(), 'pipe.txt');
  execFileSync('mkfifo', [pipe]);
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await runImport({ named: [pipe], folder, output: 'json' })).toBe(1);
  expect(error.mock.calls.flat().join('\n')).toContain('不是普通的文件');
  error.mockRestore();
});

test.skipIf(process.platform === 'win32')('a link to the folder above is not followed', () => {
  const root = temporaryFolder();
  mkdirSync(path.join(root, 'a', 'b'), { recursive: true });
  writeFileSync(path.join(root, 'a', 'b', 'x.txt'), GOOD);
  writeFileSync(path.join(root, 'y.txt'), GOOD);
  symlinkSync('..', path.join(root, 'a', 'up'));
  expect(listInputs([root])).toEqual([path.join(root, 'a', 'b', 'x.txt'), path.join(root, 'y.txt')]);
});
