import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { holdLibrary } from '../../src/files/hold-library.ts';
import { hold, tryHold, type Use } from '../../src/files/hold.ts';
import { temporaryFolder } from '../support/folders.ts';

const told = vi.spyOn(console, 'log').mockImplementation(() => undefined);
const HOLD = new URL('../../src/files/hold.ts', import.meta.url).href;

let file = '';
beforeEach(() => {
  told.mockClear();
  file = path.join(temporaryFolder(), 'lock');
});

/** Another process that holds the file until it is ended; resolves when it has it. It never gives the event loop a turn. */
async function holder(use: Use): Promise<ChildProcess> {
  const code = `import { tryHold } from ${JSON.stringify(HOLD)};
    import { writeSync } from 'node:fs';
    globalThis.kept = tryHold(${JSON.stringify(file)}, '${use}');
    writeSync(1, 'held');
    for (;;);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null && child.kill('SIGKILL')) await once(child, 'close');
  });
  await once(child.stdout, 'data');
  return child;
}

describe('what another process holds', () => {
  it.each([
    ['write', 'write', false],
    ['write', 'read', false],
    ['read', 'write', false],
    ['read', 'read', true],
  ] as const)('to %s: we may %s: %s', async (theirs, ours, may) => {
    await holder(theirs);
    const held = tryHold(file, ours);
    expect(held !== null).toBe(may);
    held?.release();
  });

  it('is free when it was killed, and we are told once that we wait', async () => {
    const child = await holder('write');
    const waiting = hold(file, 'write', '等').then((held) => held.release());
    expect(told.mock.calls).toEqual([['等']]);
    expect(tryHold(file, 'write')).toBe(null);
    child.kill('SIGKILL');
    await waiting;
    expect(told.mock.calls).toEqual([['等']]);
  });
});

it('within one process the same holds, and what was released is free', () => {
  const first = tryHold(file, 'write');
  expect(tryHold(file, 'read')).toBe(null);
  first?.release();
  const readers = [tryHold(file, 'read'), tryHold(file, 'read')];
  expect(tryHold(file, 'write')).toBe(null);
  for (const reader of readers) reader?.release();
  const last = tryHold(file, 'write');
  expect(last).not.toBe(null);
  last?.release();
});

it('leaves one empty file', () => {
  tryHold(file, 'write')?.release();
  tryHold(file, 'read')?.release();
  expect(readdirSync(path.dirname(file))).toEqual(['lock']);
  expect(statSync(file).size).toBe(0);
});

it('lets in where no lock can be made', () => {
  for (const use of ['read', 'write'] as const) expect(tryHold(path.join(file, 'no', 'folder'), use)).not.toBe(null);
});

it('a library is given back when the work fails', async () => {
  const library = temporaryFolder();
  await expect(holdLibrary(library, 'write', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await holdLibrary(library, 'read', () => 'in')).toBe('in');
});
