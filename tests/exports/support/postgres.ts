import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** Programs of the newest PostgreSQL that Debian has installed; undefined when there is none. */
export const postgresPrograms: string | undefined = globSync('/usr/lib/postgresql/*/bin').sort().at(-1);

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** A database server of our own, on loopback, in a folder that goes with it. */
export interface OwnPostgres {
  port: number;
  url: (user?: string) => string;
  /** Runs a file by psql; rejects with what it says when a statement fails. */
  psql: (args: readonly string[], cwd: string) => string;
  folder: string;
  stop: () => Promise<void>;
}

/** Starts one. It refuses to run as root, so the user `postgres` of the Debian package runs it there. */
export async function startPostgres(): Promise<OwnPostgres> {
  const programs = postgresPrograms!;
  const folder = mkdtempSync(path.join(tmpdir(), 'zhangju-postgres-'));
  const asRoot = process.getuid?.() === 0;
  if (asRoot) {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' })));
    chownSync(folder, uid!, gid!);
  }
  chmodSync(folder, 0o700);
  const data = path.join(folder, 'data');
  const wrap = (program: string, args: readonly string[]): [string, string[]] =>
    asRoot
      ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--init-groups', path.join(programs, program), ...args]]
      : [path.join(programs, program), [...args]];
  execFileSync(...wrap('initdb', ['-D', data, '-U', 'zhangju', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8']), {
    cwd: '/',
    stdio: 'pipe',
  });
  const port = await freePort();
  const options = [
    '-D',
    data,
    '-p',
    String(port),
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    `unix_socket_directories=${folder}`,
    '-c',
    'fsync=off',
  ];
  const server = spawn(...wrap('postgres', options), { cwd: '/', stdio: 'pipe' });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject).on('exit', (code) => reject(new Error(`postgres ended with ${String(code)}`)));
    server.stderr.on('data', (text: Buffer) => {
      if (text.includes('ready to accept connections')) resolve();
    });
  });
  return {
    port,
    folder,
    url: (user = 'zhangju') => `postgres://${user}:x@127.0.0.1:${String(port)}/postgres`,
    psql: (args, cwd) =>
      execFileSync(
        path.join(programs, 'psql'),
        ['-h', '127.0.0.1', '-p', String(port), '-U', 'zhangju', '-d', 'postgres', '-v', 'ON_ERROR_STOP=1', ...args],
        { cwd, encoding: 'utf8', stdio: 'pipe' },
      ),
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
