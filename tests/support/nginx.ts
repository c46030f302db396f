import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { PROJECT } from './project.ts';

export const hasNginx = spawnSync('nginx', ['-v']).error === undefined;

/** A server that answers at `/` and at `/zhangju/`. */
export interface Nginx {
  /** Without a closing slash. */
  url: string;
  close: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/**
 * Starts the real nginx with the configuration that we ship, but for port and folder.
 * @param site the folder of the site
 * @throws Error with what nginx says when it does not start
 */
export async function startNginx(site: string): Promise<Nginx> {
  const place = mkdtempSync(path.join(tmpdir(), 'zhangju-nginx-'));
  mkdirSync(path.join(place, 'logs'));
  const port = await freePort();
  const shipped = readFileSync(path.join(PROJECT, 'server/nginx.conf'), 'utf8')
    .replaceAll('/srv/zhangju/site', `"${site}"`)
    .replace('listen 80;', `listen 127.0.0.1:${String(port)};`);
  writeFileSync(path.join(place, 'site.conf'), shipped);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${place}/${name};`)
    .join(' ');
  writeFileSync(
    path.join(place, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${place}/pid; error_log stderr notice; worker_processes 1; events {}
    http { include /etc/nginx/mime.types; access_log off; ${temporary} include ${place}/site.conf; }`,
  );
  const child = spawn('nginx', ['-c', path.join(place, 'nginx.conf'), '-p', place]);
  const close = async (): Promise<void> => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'close');
    rmSync(place, { recursive: true, force: true });
  };
  const started = await new Promise<string | true>((resolve) => {
    let told = '';
    child.stderr.on('data', (chunk: Buffer) => {
      told += chunk.toString('utf8');
      if (told.includes('start worker process ')) resolve(true);
    });
    child.once('close', () => {
      resolve(told);
    });
  });
  if (started !== true) throw new Error(started);
  return { url: `http://127.0.0.1:${String(port)}`, close };
}
