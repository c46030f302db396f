import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { SECURITY_HEADERS } from '../../src/commands/serve/security-headers.ts';
import { writeFolder } from '../../src/outputs/pack/write-folder.ts';
import { fakePack, fakeSite } from '../outputs/support/fake-site.ts';
import { temporaryFolder } from '../support/folders.ts';
import { PROJECT } from '../support/project.ts';

const nginx = spawnSync('nginx', ['-v']).error === undefined;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Starts the real nginx with the configuration that we ship, but for port and folder; returns where it answers. */
async function startNginx(site: string): Promise<string> {
  const place = temporaryFolder();
  mkdirSync(path.join(place, 'logs'));
  const port = await freePort();
  const shipped = readFileSync(path.join(PROJECT, 'server/nginx.conf'), 'utf8')
    .replaceAll('/srv/zhangju/site', site)
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
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await once(child, 'close');
  });
  let told = '';
  for await (const chunk of child.stderr) {
    told += String(chunk);
    if (told.includes('start worker process ')) return `http://127.0.0.1:${String(port)}`;
  }
  throw new Error(told);
}

it.runIf(nginx)(
  'nginx with the shipped configuration, at / and below a path (skipped where it is not installed)',
  async () => {
    const folder = path.join(temporaryFolder(), 'zhangju');
    const long = 'zhangju("阅览室");'.repeat(200);
    const site = fakeSite({
      '404.html': '没有这一页',
      'search/text-12345678.js': long,
      'assets/site.a1B2c3D4.css': 'a{}',
    });
    await writeFolder(await fakePack(site, { gzip: true }), folder, () => undefined);
    const root = await startNginx(path.join(folder, 'site'));
    for (const base of ['/', '/zhangju/']) {
      const ask = (name: string, init?: RequestInit): Promise<Response> => fetch(`${root}${base}${name}`, init);
      for (const [name, status, words] of [
        ['', 200, '云岭文库'],
        ['documents/a.html', 200, '阅览室'],
        ['nothing.html', 404, '没有这一页'],
        ['documents/', 404, '没有这一页'],
        ['.git/config', 404, '没有这一页'],
      ] as const) {
        const answer = await ask(name);
        expect([base, name, answer.status]).toEqual([base, name, status]);
        expect(await answer.text()).toContain(words);
        expect(Object.fromEntries(answer.headers)).toMatchObject({ ...SECURITY_HEADERS, 'cache-control': 'no-cache' });
      }
      const compressed = await ask('search/text-12345678.js');
      expect(compressed.headers.get('content-encoding')).toBe('gzip');
      expect(compressed.headers.get('cache-control')).toContain('immutable');
      expect(await compressed.text()).toBe(long);
      expect((await ask('assets/site.a1B2c3D4.css')).headers.get('cache-control')).toContain('immutable');
      expect((await ask('', { method: 'POST' })).status).toBe(403);
    }
    const redirected = await fetch(`${root}/zhangju`, { redirect: 'manual' });
    expect([redirected.status, redirected.headers.get('location')]).toEqual([301, '/zhangju/']);
  },
  60_000,
);
