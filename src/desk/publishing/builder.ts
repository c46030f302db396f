import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { serveFolder, type ServedFolder } from '../../commands/serve/serve-folder.ts';
import { engineModule } from '../../files/engine-folder.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import type { Job, JobState } from '../shared/publishing.ts';
import { commandOf, placeOf, type Places } from './command-of.ts';
import { followCommand } from './follow-command.ts';

/** Builds the site and packs it by the commands that everybody uses, and shows what they made. */
export interface Builder {
  /**
   * @param ended told how it has ended, before anybody else is
   * @throws PlainError while another job runs
   */
  start: (job: Job, ended?: (succeeded: boolean) => Promise<void>) => void;
  /** Null before the first job. */
  state: () => JobState | null;
  /** Ends what runs; what stood in its place stays. */
  stop: () => void;
  close: () => Promise<void>;
}

/** The folder with the home page of what a job made; null when it is not to be looked at in a browser. */
function siteOf(kind: Job['kind'], to: string): string | null {
  const site = kind === 'folder' || kind === 'apply' ? path.join(to, 'site') : to;
  return kind !== 'kit' && existsSync(path.join(site, 'index.html')) ? site : null;
}

/** Opens the builder of one library. Nothing is made before it is asked for. */
export function openBuilder(places: Places): Builder {
  const { root, folder } = places;
  const servers = new Map<string, Promise<ServedFolder>>();
  let state: JobState | null = null;
  let stop: (() => void) | null = null;

  /** A server of its own: another origin than the desk's, so that no page of the site could ever ask the desk for anything. */
  const show = async (out: string): Promise<string> => {
    const server = servers.get(out) ?? serveFolder({ folder: out, port: 0, typed: 'npm run desk' });
    servers.set(out, server);
    return (await server).url;
  };

  const start = (job: Job, ended?: (succeeded: boolean) => Promise<void>): void => {
    if (state?.running === true) throw new PlainError('上一件事还没有做完，请等它做完。');
    const to = placeOf(job, places);
    const lines: string[] = [];
    const { kind } = job;
    const now: JobState & { lines: string[] } = {
      ...{ kind, to, lines, running: true, step: null, succeeded: null, said: '', url: null },
    };
    state = now;
    const follower = followCommand(now);
    const { script, options } = commandOf(job, places);
    const child = spawn(process.execPath, [engineModule(`scripts/${path.parse(script).name}`), ...options], {
      cwd: root,
      // A build that is told of a library by its surroundings too would not know which one is meant.
      env: { ...process.env, INIT_CWD: root, ZHANGJU_CONTENT: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    stop = () => child.kill('SIGTERM');
    child.stdout.setEncoding('utf8').on('data', follower.out);
    child.stderr.setEncoding('utf8').on('data', follower.err);
    const end = (succeeded: boolean, words?: string): void => {
      stop = null;
      const finish = async (url: string | null): Promise<void> => {
        // What is noted of a job must not keep it from ending.
        await ended?.(succeeded).catch(() => undefined);
        Object.assign(now, { running: false, succeeded, url, said: words ?? follower.said(succeeded) });
      };
      const site = succeeded ? siteOf(kind, to) : null;
      if (site === null) void finish(null);
      else show(site).then(finish, () => finish(null));
    };
    child.on('error', () => {
      end(false, '做这件事的程序没有启动。请关掉工作台的窗口，重新打开。');
    });
    child.on('close', (code, signal) => {
      end(code === 0, signal === null ? undefined : '已停下，原来在那里的没有动。');
    });
  };

  const close = async (): Promise<void> => {
    stop?.();
    await Promise.all([...servers.values()].map(async (server) => (await server).close()));
  };
  return { start, state: () => state, stop: () => stop?.(), close };
}
