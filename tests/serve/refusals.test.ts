import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveFolder, type ServedFolder } from '../../src/commands/serve/serve-folder.ts';
import { runs, seed } from '../support/seed.ts';
import { type RawAnswer, rawRequest } from './support/raw-request.ts';

let root = '';
let server: ServedFolder;
let port = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'zhangju-refusals-'));
  const folder = join(root, 'dist');
  await mkdir(join(folder, '.git'), { recursive: true });
  await writeFile(join(root, 'outside.txt'), 'secret');
  await writeFile(join(folder, 'index.html'), '首页');
  await writeFile(join(folder, '404.html'), '没有这一页');
  await writeFile(join(folder, 'ten.txt'), '0123456789');
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(join(folder, '.env'), 'secret');
  await writeFile(join(folder, '.git', 'config'), 'secret');
  await symlink(join(root, 'outside.txt'), join(folder, 'link.txt'));
  await symlink('loop.txt', join(folder, 'loop.txt'));
  server = await serveFolder({ folder, port: 0 });
  port = new URL(server.url).port;
});
afterEach(async () => {
  // Whatever a test asked, the server is there for the next request.
  expect(await (await fetch(server.url)).text()).toBe('首页');
  await server.close();
  await rm(root, { recursive: true });
});

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<RawAnswer> =>
  rawRequest(server.url, path, { method, headers });

/** Sends a text as it is and gives what comes back. */
const say = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), '127.0.0.1', () => socket.end(text));
    socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
    socket.on('end', () => resolve(answer)).on('error', reject);
  });

describe('ranges', () => {
  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=0-0', 206, '0', 'bytes 0-0/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=0-1,5-6', 200, '0123456789', undefined],
    ['bytes=x-y', 200, '0123456789', undefined],
    ['pages=1-2', 200, '0123456789', undefined],
    ['bytes', 200, '0123456789', undefined],
  ])('%s is answered %i', async (range, status, body, contentRange) => {
    const answer = await ask('/ten.txt', { range });
    expect(answer).toMatchObject({ status, body });
    expect(answer.headers['content-range']).toBe(contentRange);
    expect(answer.headers['content-length']).toBe(String(body.length));
  });

  it.each(['bytes=5-1', 'bytes=10-', 'bytes=99-100', 'bytes=-0'])('%s is refused', async (range) => {
    const answer = await ask('/ten.txt', { range });
    expect(answer.status).toBe(416);
    expect(answer.headers['content-range']).toBe('bytes */10');
    expect(answer.body).toContain('没有要的那一段');
  });

  it('are for GET alone, and an empty file has none', async () => {
    const head = await ask('/ten.txt', { range: 'bytes=2-4' }, 'HEAD');
    expect(head).toMatchObject({ status: 200, body: '' });
    expect(head.headers['content-length']).toBe('10');
    expect([200, 416]).toContain((await ask('/empty.txt', { range: 'bytes=0-5' })).status);
  });

  it(`never end the server, whatever they say (seed ${String(seed)})`, async () => {
    const number = fc.oneof(fc.nat(20), fc.constantFrom('', '-1', '1e9', '9'.repeat(30)));
    const range = fc.tuple(number, number).map(([from, to]) => `${String(from)}-${String(to)}`);
    const header = fc.array(range, { maxLength: 3 }).map((list) => `bytes=${list.join(',')}`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(header, fc.string({ unit: fc.constantFrom(...'bytes=-,09 x') })), async (value) => {
        const { status, body, headers } = await ask('/ten.txt', { range: value });
        expect([200, 206, 416]).toContain(status);
        if (status === 200) expect(body).toBe('0123456789');
        if (status === 206) {
          const [, from, to] = /^bytes (\d+)-(\d+)\/10$/u.exec(headers['content-range'] ?? '')!;
          expect(body).toBe('0123456789'.slice(Number(from), Number(to) + 1));
        }
      }),
      runs(200),
    );
  });
});

describe('methods', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is refused', async (method) => {
    const answer = await ask('/index.html', {}, method);
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD');
    expect(answer.body).toContain('只供阅读');
  });

  it('HEAD is answered without a body', async () => {
    expect(await ask('/index.html', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await ask('/nothing.html', {}, 'HEAD')).toMatchObject({ status: 404, body: '' });
    expect(await ask('/%', {}, 'HEAD')).toMatchObject({ status: 400, body: '' });
  });
});

describe('hosts', () => {
  it.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])('%s is answered', async (name) => {
    expect(await ask('/', { host: `${name}:${port}` })).toMatchObject({ status: 200, body: '首页' });
  });

  it.each([
    ['another name', () => `zhangju.example:${port}`],
    ['a name below localhost', () => `a.localhost:${port}`],
    ['a name that begins alike', () => `localhost.example:${port}`],
    ['another address', () => `192.168.0.7:${port}`],
    ['another port', () => 'localhost:1'],
    ['no port', () => 'localhost'],
  ])('%s is refused in words', async (_, host) => {
    const answer = await ask('/', { host: host() });
    expect(answer.status).toBe(421);
    expect(answer.body).toContain(`改用 http://127.0.0.1:${port}/`);
    expect(answer.body).not.toContain('首页');
  });

  it('none at all is refused', async () => {
    expect(await say('GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 421 /u);
    expect(await say('GET / HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /u);
  });
});

describe('paths', () => {
  it.each([
    '/%',
    '/%zz',
    '/%ff',
    '/%00',
    '/index.html%00.txt',
    '/%0a',
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/..\\outside.txt',
    '/..%5coutside.txt',
    '/a/./../../outside.txt',
    '//../outside.txt',
    '/./index.html',
    'http://localhost/index.html',
    '*',
  ])('%s is malformed', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(400);
    expect(body).toContain('网址写得不对');
  });

  it.each([
    '/.env',
    '/.git/config',
    '/%2eenv',
    '/.git',
    '/link.txt',
    '/loop.txt',
    '/ten.txt/',
    '/%252e%252e/outside.txt',
  ])('%s is not found', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: '没有这一页' });
  });

  it('a very long one is malformed', async () => {
    for (const path of ['a'.repeat(2000), '%E7%A4%BE'.repeat(500)]) expect((await ask(`/${path}`)).status).toBe(400);
    expect((await ask(`/?q=${'%E7%A4%BE'.repeat(500)}`)).status).toBe(200);
  });

  it('an address longer than a server reads, and what is no HTTP, are answered 400', async () => {
    expect((await ask(`/${'a'.repeat(100_000)}`)).status).toBe(400);
    const told = await say('灯塔\r\n\r\n');
    expect(told).toMatch(/^HTTP\/1\.1 400 /u);
  });

  it(`never lead out of the folder or to a hidden file (seed ${String(seed)})`, async () => {
    const step = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2E%2e',
      '/',
      '\\',
      '%2f',
      '%5c',
      '.env',
      'outside.txt',
      '.git',
      'config',
      '%',
      'dist',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const { status, body } = await ask(`/${steps.join('')}`);
        expect([200, 400, 404]).toContain(status);
        expect(body).not.toContain('secret');
      }),
      runs(300),
    );
  });
});
