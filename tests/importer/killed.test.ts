import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { inspectLibrary, loadLibrary } from '../../src/library/load-library.ts';
import { temporaryFolder } from '../support/folders.ts';
import { deep } from '../support/deep.ts';
import { seed } from '../support/seed.ts';
import { emptyLibrary } from './support/library.ts';
import { openWarmImport } from './support/warm-import.ts';

const runImport = openWarmImport();

vi.spyOn(console, 'log').mockImplementation(() => undefined);
vi.spyOn(process.stderr, 'write').mockImplementation(() => true);

const FILES = deep ? 30 : 6;
const MOMENTS = deep ? 10 : 2;

/** Pseudo-random numbers in [0, 1) from the run's seed. */
function* randoms(start: number): Generator<number, never> {
  for (let state = start % 2147483647 || 1; ;) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}

const text = (n: number): string =>
  `第${String(n)}号林区管理办法\n${Array.from({ length: 30 }, (_, index) => `第${'一二三四五六七八九十'[index % 10] ?? ''}条　甲${String(n)}乙${String(index)}，按照规定办理。\n补充说明第${String(index)}点，另行公布。`).join('\n')}\n`;

const snapshot = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.zhangju-lock'))
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  );

test(`killed at ${String(MOMENTS)} random moments, the library loads and the result is the same (SEED=${String(seed)})`, async () => {
  const { folder: whole, input } = emptyLibrary();
  for (let n = 0; n < FILES; n += 1) input(`in/file-${String(n)}.txt`, text(n));
  const inputs = path.join(path.dirname(whole), 'in');
  const pristine = path.join(temporaryFolder(), 'library');
  cpSync(whole, pristine, { recursive: true });
  await runImport({ named: [inputs], folder: whole, output: 'write' });
  const wanted = snapshot(whole);

  const random = randoms(seed);
  for (let moment = 0; moment < MOMENTS; moment += 1) {
    const folder = path.join(temporaryFolder(), 'library');
    cpSync(pristine, folder, { recursive: true });
    const child = spawn(process.execPath, ['scripts/import.ts', inputs, '--content', folder], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = once(child, 'exit');
    const after = Math.floor(random.next().value * (FILES - 1)) + 1;
    const extra = Math.floor(random.next().value * 20);
    // The child tells each file that it has finished; the end comes some file-system calls into a later one.
    let told = '';
    for await (const chunk of child.stderr) {
      told += String(chunk);
      if ((told.match(/✓/gu)?.length ?? 0) < after) continue;
      for (let spin = 0; spin < extra; spin += 1) readdirSync(folder);
      child.kill('SIGKILL');
      break;
    }
    await ended;
    // A library without any document is told as such; nothing else may be wrong with it.
    expect(inspectLibrary(folder).faults.filter(({ rule }) => rule !== 'library-present')).toEqual([]);
    await runImport({ named: [inputs], folder, output: 'write' });
    expect(snapshot(folder)).toEqual(wanted);
    expect(loadLibrary(folder).editions).toHaveLength(FILES);
  }
}, 180_000);
