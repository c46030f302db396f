import process from 'node:process';

const WIDTH = 24;

/** Tells how far a long work has come: a bar that is drawn over itself on a terminal, else a line for each step. */
export interface Progress {
  step: (done: number, name: string, ok: boolean) => void;
  end: () => void;
}

/** Progress of `total` steps, written to standard error so that it never mixes with results. */
export function showProgress(total: number): Progress {
  const { stderr } = process;
  if (!stderr.isTTY) {
    return {
      step: (done, name, ok) => {
        stderr.write(`${ok ? '✓' : '✗'} ${String(done)}/${String(total)} ${name}\n`);
      },
      end: () => undefined,
    };
  }
  return {
    step: (done, name, ok) => {
      const filled = Math.round((done / total) * WIDTH);
      const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
      if (!ok) stderr.write(`\r\u001b[K✗ ${name}\n`);
      stderr.write(`\r\u001b[K${bar} ${String(done)}/${String(total)} ${name.slice(0, 40)}`);
    },
    end: () => {
      stderr.write('\r\u001b[K');
    },
  };
}
