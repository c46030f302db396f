import { spawn } from 'node:child_process';
import process from 'node:process';
import { serveFolder, type ServedFolder } from '../../commands/serve/serve-folder.ts';
import { engineModule } from '../../files/engine-folder.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import type { BuildState } from '../shared/api.ts';

/** What is built, and where the two sites go. */
interface Places {
  root: string;
  folder: string;
  preview: string;
  publish: string;
}

/** Builds the site by the command that everybody uses, and shows what it built. */
export interface Builder {
  /** @throws PlainError while another build runs */
  start: (kind: BuildState['kind']) => void;
  /** Null before the first build. */
  state: () => BuildState | null;
  close: () => Promise<void>;
}

const KEPT_LINES = 200;

/** Opens the builder of one library. Nothing is built before it is asked for. */
export function openBuilder({ root, folder, preview, publish }: Places): Builder {
  const servers = new Map<string, Promise<ServedFolder>>();
  let state: BuildState | null = null;
  let stop: (() => void) | null = null;

  /** A server of its own: another origin than the desk's, so that no page of the site could ever ask the desk for anything. */
  const show = async (out: string): Promise<string> => {
    const server = servers.get(out) ?? serveFolder({ folder: out, port: 0, typed: 'npm run desk' });
    servers.set(out, server);
    return (await server).url;
  };

  const start = (kind: BuildState['kind']): void => {
    if (state?.running === true) throw new PlainError('网站正在生成，请等它做完。');
    const out = kind === 'preview' ? preview : publish;
    const lines: string[] = [];
    const now: BuildState = { kind, running: true, lines, succeeded: null, url: null, folder: out };
    state = now;
    const child = spawn(
      process.execPath,
      [engineModule('scripts/build'), '--content', folder, '--out', out],
      // A build that is told of a library by its surroundings too would not know which one is meant.
      {
        cwd: root,
        env: { ...process.env, INIT_CWD: root, ZHANGJU_CONTENT: folder },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    stop = () => child.kill('SIGTERM');
    const tell = (text: Buffer): void => {
      lines.push(
        ...text
          .toString('utf8')
          .split('\n')
          .filter((line) => line.trim() !== ''),
      );
      lines.splice(0, lines.length - KEPT_LINES);
    };
    child.stdout.on('data', tell);
    child.stderr.on('data', tell);
    const end = (succeeded: boolean): void => {
      stop = null;
      const finish = (url: string | null): void => {
        now.running = false;
        now.succeeded = succeeded;
        now.url = url;
      };
      if (!succeeded) finish(null);
      else
        show(out).then(finish, () => {
          finish(null);
        });
    };
    child.on('error', () => {
      lines.push('生成网站的程序没有启动。请关掉这个窗口，重新运行 npm run desk。');
      end(false);
    });
    child.on('close', (code) => {
      end(code === 0);
    });
  };

  const close = async (): Promise<void> => {
    stop?.();
    await Promise.all([...servers.values()].map(async (server) => (await server).close()));
  };
  return { start, state: () => state, close };
}
