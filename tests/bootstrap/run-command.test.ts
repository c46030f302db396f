import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const scripts = join(import.meta.dirname, '..', '..', 'scripts');
const { explainEnd } = createRequire(import.meta.url)('../../scripts/bootstrap/explain-end.cjs') as {
  explainEnd: (command: string, code: number | null, signal: string | null, asked: boolean, memory?: number) => string;
};

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'zhangju-command-'));
  await cp(join(scripts, 'bootstrap'), join(root, 'scripts', 'bootstrap'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

/** Runs a command of one line by way of `runCommand`, as the bootstrap does when everything is installed. */
async function run(line: string, env: Record<string, string> = {}) {
  await writeFile(join(root, 'scripts', 'build.ts'), line);
  const frame = `require('./scripts/bootstrap/run-command.cjs').runCommand({ engine: process.cwd(), root: process.cwd(), node: process.execPath, command: 'build', args: [] })
    .then((code) => { process.exitCode = code; });`;
  return spawnSync(process.execPath, ['-e', frame], { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } });
}

describe.runIf(process.platform !== 'win32')('a command that ends without a word (Windows has no signals)', () => {
  it('for lack of memory: says so, what became of the work, and what to do', async () => {
    const { status, stderr } = await run('const all = []; for (;;) all.push(Array(1e5).fill({}));', {
      NODE_OPTIONS: '--max-old-space-size=20',
    });
    const told = stderr.slice(stderr.indexOf('✗'));
    expect(told).toMatch(/^✗ 内存不够用，命令中断了。已经做好的没有动/u);
    expect(told).toContain('怎么办：关掉别的程序');
    expect(told).not.toContain('已停止');
    expect(status).toBe(134);
  });

  it('ended by the system: says so', async () => {
    const { status, stderr } = await run('process.kill(process.pid, "SIGKILL");');
    expect(stderr).toMatch(/✗ 命令被系统强行结束了，多半是内存不够。[^]*怎么办：/u);
    expect(status).toBe(137);
  });

  it('crashed: says so', async () => {
    const { status, stderr } = await run('process.kill(process.pid, "SIGSEGV");');
    expect(stderr).toMatch(/✗ 命令意外中断了（SIGSEGV）。[^]*怎么办：/u);
    expect(status).toBe(139);
  });
});

it('adds nothing to what a command has said itself, and only a goodbye when it was asked to stop', async () => {
  expect(await run('console.error("✗ 出了错"); process.exitCode = 3;')).toMatchObject({
    status: 3,
    stderr: '✗ 出了错\n',
  });
  expect(explainEnd('build', null, 'SIGTERM', false)).toBe('\n已停止。\n');
  expect(explainEnd('build', null, 'SIGKILL', true)).toBe('\n已停止。\n');
});

it('proposes more memory where the machine has it, as the command is typed', () => {
  expect(explainEnd('build', 134, null, false, 64 * 1024)).toContain(
    'npm run build --node-options=--max-old-space-size=49152',
  );
  expect(explainEnd('start', null, 'SIGABRT', false, 64 * 1024)).toContain('npm start --node-options=');
  expect(explainEnd('build', 134, null, false, 2048)).not.toContain('--node-options');
  expect(explainEnd('build', 0xc0000005, null, false)).toContain('0xc0000005');
});
