import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { type TreeUsage, watchTree } from './process-tree.ts';

/** A Node program to run. */
export interface Command {
  args: readonly string[];
  cwd: string;
  environment?: Readonly<Record<string, string>>;
}

/** What came of running it. */
export interface CommandRun extends Partial<TreeUsage> {
  ok: boolean;
  /** Wall time, from the start to the end of the process. */
  seconds: number;
  /** The last lines that it printed. */
  tail: string;
}

const TAIL_LINES = 12;

/** Runs a Node program as a person would from a terminal, and measures it with everything it starts. */
export function measureCommand({ args, cwd, environment }: Command): Promise<CommandRun> {
  return new Promise((resolve, reject) => {
    const from = performance.now();
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const endWatch = child.pid === undefined ? () => undefined : watchTree(child.pid);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-20_000)));
    let seconds = 0;
    child.once('exit', () => (seconds = (performance.now() - from) / 1000));
    child.once('error', (error) => {
      endWatch();
      reject(error);
    });
    child.once('close', (code) => {
      const tail = output.trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
      resolve({ ok: code === 0, seconds, tail, ...endWatch() });
    });
  });
}
