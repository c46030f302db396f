import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../../src/commands/serve/security-headers.ts';
import { serveFolder, type ServedFolder } from '../../src/commands/serve/serve-folder.ts';
import { rawRequest } from './support/raw-request.ts';

let root = '';
let folder = '';
let server: ServedFolder | undefined;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'zhangju-serve-'));
  folder = join(root, 'dist');
  await mkdir(join(folder, 'sub'), { recursive: true });
  await writeFile(join(folder, 'index.html'), '首页');
  await writeFile(join(folder, '404.html'), '没有这一页');
  await writeFile(join(folder, 'page.html'), '一页');
  await writeFile(join(folder, 'app.js'), 'void 0;');
  await writeFile(join(folder, 'style.css'), 'a{}');
  await writeFile(join(folder, 'sub', 'index.html'), '内页');
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(root, { recursive: true });
});

const open = async (base?: string): Promise<string> => {
  server = await serveFolder({ folder, port: 0, ...(base === undefined ? {} : { base }) });
  return server.url;
};

describe('serveFolder', () => {
  it.each([
    ['', 'text/html; charset=utf-8', '首页'],
    ['index.html', 'text/html; charset=utf-8', '首页'],
    ['page.html?q=%E7%A4%BE%E5%8C%BA', 'text/html; charset=utf-8', '一页'],
    ['sub/', 'text/html; charset=utf-8', '内页'],
    ['app.js', 'text/javascript; charset=utf-8', 'void 0;'],
    ['style.css', 'text/css; charset=utf-8', 'a{}'],
  ])('answers /%s', async (path, type, body) => {
    const response = await fetch((await open()) + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(Object.fromEntries(response.headers)).toMatchObject(SECURITY_HEADERS);
    expect(await response.text()).toBe(body);
  });

  it.each(['nothing.html', 'page', 'sub/nothing/', 'sub'])('answers /%s with the 404 page', async (path) => {
    const { status, body } = await rawRequest(await open(), `/${path}`);
    expect(status).toBe(404);
    expect(body).toBe('没有这一页');
  });

  it('serves below a base and nowhere else', async () => {
    const url = await open('/some/sub/path/');
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/some\/sub\/path\/$/);
    expect(await (await fetch(`${url}page.html`)).text()).toBe('一页');
    expect((await rawRequest(url, '/page.html')).status).toBe(404);
    expect((await rawRequest(url, '/some/sub/path')).status).toBe(301);
    expect((await rawRequest(url, '/some/sub/path/../../../../secret.txt')).status).toBe(400);
    expect((await rawRequest(url, '/some/sub/pathpage.html')).status).toBe(404);
  });

  it('shows a changed file at once and saves the transfer of an unchanged one', async () => {
    const url = `${await open()}page.html`;
    const first = await fetch(url);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('no-cache');
    // Not by fetch, which says with its own validators that it wants no cached answer.
    expect((await rawRequest(url, '/page.html', { headers: { 'if-none-match': etag } })).status).toBe(304);
    await writeFile(join(folder, 'page.html'), '二页');
    await utimes(join(folder, 'page.html'), 1, 1);
    const second = await fetch(url, { headers: { 'if-none-match': etag } });
    expect(second.status).toBe(200);
    expect(await second.text()).toBe('二页');
  });

  it('names a busy port and another to try', async () => {
    const port = Number(new URL(await open()).port);
    await expect(serveFolder({ folder, port })).rejects.toThrow(
      new RegExp(`端口 ${String(port)} 已被别的程序占用[^]*npm start -- --port ${String(port + 1)}`),
    );
  });

  it('frees the port when closed', async () => {
    const port = Number(new URL(await open()).port);
    await server?.close();
    server = await serveFolder({ folder, port });
    expect((await fetch(server.url)).status).toBe(200);
  });
});
