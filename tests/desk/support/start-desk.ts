import { spawn } from 'node:child_process';
import process from 'node:process';
import { PROJECT } from '../../support/project.ts';

/** A desk in a process of its own. */
export interface StartedDesk {
  url: string;
  pid: number;
  kill: () => Promise<void>;
}

/** Starts the desk in a process of its own, and waits for its address. */
export async function startDesk(folder: string, out: string): Promise<StartedDesk> {
  const child = spawn(process.execPath, ['tests/desk/support/run-desk.ts', folder, out], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const url = await new Promise<string>((resolve) => {
    let text = '';
    child.stdout.on('data', (part: Buffer) => {
      text += part.toString('utf8');
      const found = /http:\S+/u.exec(text)?.[0];
      if (found !== undefined) resolve(found);
    });
  });
  return {
    url,
    pid: child.pid ?? 0,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
