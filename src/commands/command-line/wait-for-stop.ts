import process from 'node:process';

/**
 * Resolves when the person presses Ctrl-C or the system asks the process to end. The signals stay taken afterwards:
 * a terminal, npm and the bootstrap may each send one, and the second must not cut the goodbye short.
 */
export function waitForStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        resolve();
      });
    }
  });
}
