import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { develop } from '../../src/commands/serve/develop.ts';
import type { ServedFolder } from '../../src/commands/serve/serve-folder.ts';
import { PROJECT } from '../support/project.ts';
import { rawRequest } from './support/raw-request.ts';

let server: ServedFolder;

beforeAll(async () => {
  server = await develop(join(PROJECT, 'tests', 'search', 'site'), await freePort());
});
afterAll(() => server.close());

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

it('what a page asks for is answered under a loopback name', async () => {
  expect((await rawRequest(server.url, '/src/app.ts')).status).toBe(200);
});

it.each([
  ['another host', '/', { headers: { host: 'zhangju.example' } }, 421, '只在本机打开'],
  ['another port', '/', { headers: { host: 'localhost:1' } }, 421, '只在本机打开'],
  ['a method that writes', '/', { method: 'POST' }, 405, '只供阅读'],
  ['a malformed address', '/%', {}, 400, '网址写得不对'],
  ['a way out of the folder', '/../../../package.json', {}, 400, '网址写得不对'],
  ['a hidden file', '/.astro/types.d.ts', {}, 404, '没有这一页'],
  [
    'a hidden file by its full path',
    encodeURI(`/@fs/${join(PROJECT, '.gitignore')}`).replace('//', '/'),
    {},
    404,
    '没有这一页',
  ],
])('%s is refused in words', async (_, path, request, status, words) => {
  const answer = await rawRequest(server.url, path, request);
  expect(answer.status).toBe(status);
  expect(answer.body).toContain(words);
});
