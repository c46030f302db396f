import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import process from 'node:process';
import { createInterface } from 'node:readline';

const GRACE_MS = 5000;
const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How a tool ended. */
export interface ToolEnd {
  /** Exit code; null when a signal ended it. */
  code: number | null;
  /** True when we were asked to stop while it ran. */
  stopped: boolean;
}

/**
 * Runs a Node program and waits for it, its output shown. It leads a process group of its own, so that asking us to stop
 * ends it with everything it started (workers, browsers), by force when it does not end by itself.
 * @param name stands before each line of its output, where another tool runs beside it
 * @param yields whether it leaves the processor to others where both want it
 */
export function runTool(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  name?: string,
  yields = false,
): Promise<ToolEnd> {
  const grouped = process.platform !== 'win32';
  const output = name === undefined ? 'inherit' : 'pipe';
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', output, output],
      env: { ...process.env, ...(name === undefined ? {} : colours()), ...env },
      detached: grouped,
    });
    if (yields && child.pid !== undefined) giveWay(child.pid);
    for (const input of [child.stdout, child.stderr].filter((stream) => stream !== null))
      createInterface({ input, crlfDelay: Infinity }).on('line', (line) => {
        if (line.trim() !== '') console.log(`${name ?? ''} │ ${line}`);
      });
    let stopped = false;
    let force: NodeJS.Timeout | undefined;
    const end = (signal: NodeJS.Signals): void => {
      if (child.pid === undefined) return;
      try {
        if (grouped) process.kill(-child.pid, signal);
        else child.kill(signal);
      } catch {
        // Already gone, which is what was wanted.
      }
    };
    const stop = (): void => {
      if (stopped) return;
      stopped = true;
      end('SIGTERM');
      force = setTimeout(end, GRACE_MS, 'SIGKILL');
    };
    const settle = (): void => {
      clearTimeout(force);
      if (stopped) end('SIGKILL');
      for (const signal of STOPPING) process.off(signal, stop);
    };
    for (const signal of STOPPING) process.on(signal, stop);
    child.once('error', (error) => {
      settle();
      reject(error);
    });
    child.once('close', (code) => {
      settle();
      resolve({ code, stopped });
    });
  });
}

function giveWay(pid: number): void {
  // Linux weighs sessions against one another, and a priority only within its own (sched(7), autogroup).
  for (const lower of [
    () => setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL),
    () => writeFileSync(`/proc/${String(pid)}/autogroup`, String(constants.priority.PRIORITY_BELOW_NORMAL)),
  ])
    try {
      lower();
    } catch {
      // It has ended already, or the system has no priorities; it runs all the same.
    }
}

/** Tools write in colour to a terminal only, and are told here that there is one behind us. */
const colours = (): Record<string, string> =>
  process.stdout.isTTY && process.env['NO_COLOR'] === undefined ? { FORCE_COLOR: '1' } : {};
