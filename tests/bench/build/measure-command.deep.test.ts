import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { measureCommand } from '../../../bench/build/measure-command.ts';
import { spreadOf } from '../../../bench/build/measure-builders.ts';
import { temporaryFolder } from '../../support/folders.ts';

const MEGABYTE = 1024 ** 2;
// Each holds so much that neither alone could be taken for both.
const HELD = 120;

/** A program that holds memory, starts another that holds as much, and ends when both have been there for a while. */
const FAMILY = `
  const { spawn } = require('node:child_process');
  const held = Buffer.alloc(${String(HELD * MEGABYTE)}, 1);
  if (process.argv[1] === 'child') setTimeout(() => held.fill(2), 1000);
  else {
    const until = performance.now() + 200;
    while (performance.now() < until);
    spawn(process.execPath, ['-e', process.env.FAMILY, 'child'], { stdio: 'ignore' });
  }
`;

const run = (program: string): ReturnType<typeof measureCommand> =>
  measureCommand({ args: ['-e', program], cwd: temporaryFolder(), environment: { FAMILY: program } });

describe('a measured command', () => {
  it.runIf(process.platform === 'linux')('counts all processes that it starts, memory and processor', async () => {
    const { ok, memory, cpu, seconds } = await run(FAMILY);
    expect(ok).toBe(true);
    expect(memory! / MEGABYTE).toBeGreaterThan(2 * HELD);
    expect(memory! / MEGABYTE).toBeLessThan(2 * HELD + 300);
    expect(cpu).toBeGreaterThan(0.1);
    expect(seconds).toBeGreaterThan(0);
  });

  it.runIf(process.platform === 'linux')('does not count those of the command before it', async () => {
    await run(FAMILY);
    const { memory, cpu } = await run('');
    expect(memory! / MEGABYTE).toBeLessThan(2 * HELD);
    expect(cpu).toBeLessThan((await run(FAMILY)).cpu!);
  });

  it('tells a failure with its last words', async () => {
    const { ok, tail } = await run("console.log('灯'); console.error('塔'); process.exitCode = 3;");
    expect(ok).toBe(false);
    expect(tail.split('\n').toSorted()).toEqual(['塔', '灯']);
  });
});

describe('the spread of several measurements', () => {
  it('is the least, the middle and the most', () => {
    expect(spreadOf([9, 1, 4])).toEqual({ min: 1, median: 4, max: 9 });
    expect(spreadOf([10, 2])).toEqual({ min: 2, median: 6, max: 10 });
    expect(spreadOf([])).toBeUndefined();
  });
});
