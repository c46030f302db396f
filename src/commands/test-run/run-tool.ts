import { spawn } from 'node:child_process';
import process from 'node:process';

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
 */
export function runTool(args: readonly string[], env: Readonly<Record<string, string>>): Promise<ToolEnd> {
  const grouped = process.platform !== 'win32';
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      detached: grouped,
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
