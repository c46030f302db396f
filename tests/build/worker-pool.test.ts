import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, it, onTestFinished, vi } from 'vitest';
import { openPool, type WorkerPool } from '../../src/build/documents/worker-pool.ts';
import { explainFailure } from '../../src/model/faults/explain-failure.ts';
import { FaultError } from '../../src/model/faults/fault.ts';
import { temporaryFolder } from '../support/folders.ts';
import { SMALL_LIBRARY } from '../support/small-library.ts';

function open(): { pool: WorkerPool; found: string } {
  const place = temporaryFolder();
  const found = path.join(place, 'found');
  const inputs = {
    folder: SMALL_LIBRARY,
    records: path.join(place, 'records'),
    found,
    engine: '',
    terms: [],
    offered: { map: false, downloads: [] },
  };
  const pool = openPool(inputs, 1);
  onTestFinished(() => pool.close());
  return { pool, found };
}

const LIBRARY = { sample: [], companions: [], vocabulary: [], pages: [] };
const task = { name: 'tongzhi.mdx', mentions: [] };

it('what a process has made of a document is taken again by the next', async () => {
  const { pool, found } = open();
  const known = await pool.read(task);
  expect(known.faults).toEqual([]);
  expect(readFileSync(path.join(found, 'documents', 'tongzhi.html'), 'utf8')).toContain('data-pagefind-body');
  expect(await pool.read(task)).toEqual(known);
});

// Only there a process is found by what it was started with.
it.runIf(process.platform === 'linux' && spawnSync('pgrep', ['-V']).error === undefined).each([
  ['before its end is noticed', false],
  ['after it', true],
])(
  'a process that ends by itself is told as a want of memory, and nobody waits for it: asked %s',
  async (_when, noticed) => {
    const { pool, found } = open();
    await pool.read(task);
    const [pid] = execFileSync('pgrep', ['-f', path.join(found, 'inputs.json')], { encoding: 'utf8' }).split('\n');
    process.kill(Number(pid), 'SIGKILL');
    // The system lists it until we have noticed that it ended.
    if (noticed)
      await vi.waitFor(() => {
        expect(existsSync(`/proc/${pid!}`)).toBe(false);
      });
    const index = { out: path.join(found, 'site'), names: [task.name], library: LIBRARY };
    const told = await Promise.all(
      [pool.read(task), pool.index(index)].map((asked) =>
        asked.then(
          () => null,
          (error: unknown) => (error instanceof FaultError ? error.message : explainFailure(error)?.what),
        ),
      ),
    );
    expect(told).toEqual(['内存不够用', '内存不够用']);
  },
);
