import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, it } from 'vitest';

const { runNpm } = createRequire(import.meta.url)('../../scripts/bootstrap/run-npm.cjs') as {
  runNpm: (job: object) => Promise<void>;
};

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'zhangju-npm-'));
});
afterEach(() => rm(root, { recursive: true }));

/** Runs `script` in the place of npm; resolves with the notes that a person saw. */
async function runInstead(script: string): Promise<string[]> {
  const npmCli = join(root, 'npm-cli.cjs');
  await writeFile(npmCli, script);
  const notes: string[] = [];
  const step = { note: (text: string) => notes.push(text) };
  await runNpm({ node: process.execPath, npmCli, args: ['ci'], cwd: root, task: '安装依赖', step });
  return notes;
}

it('counts what npm fetched', async () => {
  const script = `console.error('npm http fetch GET 200 a 1ms (cache hit)\\nnpm http fetch GET 200 b 1ms');`;
  expect((await runInstead(script)).at(-1)).toBe('已取 2 个文件');
});

it('passes a failure on in words', async () => {
  await expect(runInstead(`console.error('npm error code ENOTFOUND'); process.exit(1);`)).rejects.toThrow(
    '连不上软件源',
  );
});

it('does not believe an npm that ends well after cutting files short', async () => {
  const script = `console.error('npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left'); console.log('added 540 packages');`;
  await expect(runInstead(script)).rejects.toThrow('磁盘满了');
});

it('never lets packages run scripts of their own', async () => {
  await expect(runInstead(`if (!process.argv.includes('--ignore-scripts')) process.exit(1);`)).resolves.toEqual([]);
});
