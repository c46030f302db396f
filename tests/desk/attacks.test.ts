import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { MAX_INPUT_BYTES } from '../../src/importer/readers/limits.ts';
import { makeZip } from '../importer-readers/support/make-zip.ts';
import { temporaryFolder } from '../support/folders.ts';
import { SMALL_LIBRARY } from '../support/small-library.ts';
import { ask, type Asked } from './support/ask.ts';
import { deskFor } from './support/open-desk.ts';

/** Every file below a folder with its content, but for what is only bookkeeping. */
function contentsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.includes('.zhangju-lock') && statSync(path.join(folder, name)).isFile())
    .sort();
  return Object.fromEntries(files.map((name) => [name, readFileSync(path.join(folder, name), 'latin1')]));
}

it('does nothing for anyone but its own page, and nothing outside its library for anyone', async () => {
  const place = temporaryFolder();
  const folder = path.join(place, 'content');
  cpSync(SMALL_LIBRARY, folder, { recursive: true });
  // A library from elsewhere may hold links.
  writeFileSync(path.join(place, 'secret.yaml'), 'key: secret-word\n');
  mkdirSync(path.join(folder, 'datasets'));
  symlinkSync(path.join(place, 'secret.yaml'), path.join(folder, 'datasets', 'linked.yaml'));
  const { url } = await deskFor(folder);
  const { pathname: own, origin, host } = new URL(url);
  const before = contentsOf(place);

  const json = { 'content-type': 'application/json' };
  const page = { origin, ...json };
  const body = JSON.stringify({ base: {}, force: true, site: { name: '改', motto: '改', introduction: '改' } });
  const post = (at: string, sent: unknown, headers: Record<string, string> = page): Asked => ({
    method: 'POST',
    path: `${own}api/${at}`,
    headers,
    body: typeof sent === 'string' ? sent : JSON.stringify(sent),
  });
  const file = (name: string, bytes: string | Uint8Array, more: Record<string, string> = {}, id = ''): Asked => ({
    method: 'POST',
    path: `${own}api/import?name=${encodeURIComponent(name)}&id=${encodeURIComponent(id)}`,
    headers: { origin, 'content-type': 'application/octet-stream', ...more },
    body: bytes,
  });
  const entry = (change: unknown): unknown => ({ base: {}, force: true, change });
  const correction = (what: unknown): unknown => ({ base: {}, force: true, correction: what });
  const traversals = [
    '../secret',
    '..%2fsecret',
    '%2e%2e%2fsecret',
    '..\\secret',
    'a/../../secret',
    'C:secret',
    '.history',
    'con',
  ];

  /** The same file handed in elsewhere. */
  const to = (where: string, asked: Asked): Asked => ({
    ...asked,
    path: asked.path.replace('api/import', `api/${where}`),
  });

  const attacks: Record<string, Asked> = {
    // Who may ask: the name of the machine, the token, where a request comes from.
    'another name of the machine': post('site', body, { ...page, host: 'evil.example' }),
    'a name that is pointed here (rebinding)': post('site', body, {
      ...json,
      host: `evil.example:${new URL(url).port}`,
      origin: `http://evil.example:${new URL(url).port}`,
    }),
    'another port': post('site', body, { ...page, host: '127.0.0.1:1' }),
    'a host that only begins like ours': post('site', body, { ...page, host: `${host}.evil.example` }),
    'no host that we know, reading': { path: `${own}api/library`, headers: { host: 'evil.example' } },
    'no token': { method: 'POST', path: '/api/site', headers: page, body },
    'no token, reading': { path: '/api/library' },
    'no token, the page': { path: '/' },
    'a wrong token': { method: 'POST', path: `/${'0'.repeat(32)}/api/site`, headers: page, body },
    'a token cut short': { method: 'POST', path: `${own.slice(0, -3)}/api/site`, headers: page, body },
    'a token in another case': { path: `${own.toUpperCase()}api/library` },
    'a token in the query': { path: `/api/library?token=${own.slice(1, -1)}` },
    'a token twice': { path: `/${own.slice(1, -1)}${own}api/library` },
    'another origin': post('site', body, { ...json, origin: 'http://evil.example' }),
    'the origin of a file': post('site', body, { ...json, origin: 'null' }),
    'the origin of another port here': post('site', body, { ...json, origin: 'http://127.0.0.1:1' }),
    'the origin with another scheme': post('site', body, { ...json, origin: origin.replace('http', 'https') }),
    'no origin': post('site', body, json),
    'another site, reading': { path: `${own}api/library`, headers: { 'sec-fetch-site': 'cross-site' } },
    'the same site on another port, reading': { path: `${own}api/library`, headers: { 'sec-fetch-site': 'same-site' } },
    'another origin, reading': { path: `${own}api/library`, headers: { origin: 'http://evil.example' } },
    'asking before (preflight)': {
      method: 'OPTIONS',
      path: `${own}api/site`,
      headers: { origin: 'http://evil.example' },
    },
    'a form of another page': post('site', 'site=x', { origin, 'content-type': 'application/x-www-form-urlencoded' }),
    'JSON as text': post('site', body, { origin, 'content-type': 'text/plain' }),
    'a file as a form': file('x.txt', '正文', { 'content-type': 'multipart/form-data; boundary=x' }),
    PUT: { method: 'PUT', path: `${own}api/site`, headers: page, body },
    DELETE: { method: 'DELETE', path: `${own}api/documents/tongzhi`, headers: page },
    TRACE: { method: 'TRACE', path: `${own}api/library` },
    // Ways out of the library.
    ...Object.fromEntries(traversals.map((id) => [`table ${id}`, { path: `${own}api/tables/${id}` }])),
    ...Object.fromEntries(
      traversals
        .slice(0, 4)
        .map((id) => [`writing table ${id}`, post(`tables/${id}`, { base: {}, force: true, table: {} })]),
    ),
    'reading a table behind a link': { path: `${own}api/tables/linked` },
    'a table behind a link': post('tables/linked', {
      base: {},
      force: true,
      table: {
        order: 1,
        title: '表',
        summary: '表',
        rowsAre: '行',
        columns: [{ key: 'a', name: '列' }],
        rows: [{ key: 'a', name: '行', cells: { a: { kind: 'absent' } } }],
      },
    }),
    'taking out a table behind a link': post('tables/linked/remove', {}),
    'a document of an odd name': { path: `${own}api/documents/..%2f..%2fetc%2fpasswd` },
    'comments of an odd name': post('comments/..%2fx/notes', entry({ before: null, after: {} })),
    'a list of another name': post('entries/__proto__', entry({ before: null, after: {} })),
    'a list called constructor': { path: `${own}api/entries/constructor` },
    'a file of the project': { path: `${own}../../package.json` },
    'a file of the project, encoded': { path: `${own}%2e%2e/package.json` },
    'a file of the library': { path: `${own}site.yaml` },
    'an import under an odd id': file('x.txt', '关于试验的通知\n正文一段。', {}, '../x'),
    'an import in the place of another': file('tongzhi.txt', '关于别的事的通知\n\n一、别的\n正文一段。'),
    'a version under an odd id': to('version', file('x.txt', '关于试验的通知\n正文一段。', {}, '../x')),
    'a version of what is not there': to('version', file('x.txt', '关于试验的通知\n正文一段。', {}, 'meiyou')),
    'an original under an odd id': to('original', file('x.txt', '关于试验的通知\n正文一段。', {}, '..%2fx')),
    'another file in the place of an original': to('original', file('x.txt', '别的\n正文一段。', {}, 'tongzhi')),
    'mending what is not there': post('documents/meiyou/mend', {}),
    'another name for a file outside': post('rename', { file: '../secret.yaml' }),
    'another name for an original': post('rename', { file: 'sources/tongzhi/original.txt' }),
    'another name for a file behind a link': post('rename', { file: 'datasets/linked.yaml' }),
    'taking out a key that is not broken': post('key/drop', {}),
    'a page of another kind': post('pages/documents/tongzhi', {
      base: {},
      force: true,
      page: { head: {}, blocks: [] },
    }),
    'a page of an odd name': { path: `${own}api/pages/articles/..%2f..%2fsecret` },
    'taking out a page of an odd name': post('pages/articles/..%2fsecret/remove', {}),
    'a site in the place of the library': post('build', { kind: 'folder', to: folder, keep: false, unsigned: false }),
    'a site in a place that is not whole': post('build', { kind: 'zip', to: '../x', unsigned: false }),
    'putting back what nobody kept': post('put-back', { folder }),
    'comparing with what is no site': post('changes-since', { with: place }),
    // What a payload may not do.
    'code in an article': post('pages/articles/new', {
      base: {},
      force: true,
      page: {
        head: { title: '题', shortTitle: '题', genre: '类', order: 1, summary: '说' },
        blocks: ['<Quote at="tongzhi#s1-p1" onclick="x">字</Quote>'],
      },
    }),
    'prototype in the settings': post(
      'site',
      '{"base":{},"force":true,"site":{"name":"改","motto":"改","introduction":"改","__proto__":{"x":1},"other":1}}',
    ),
    'prototype in an entry': post('entries/terms', entry({ before: null, after: { term: '阅览室', constructor: 1 } })),
    'a term that is not there': post(
      'entries/terms',
      entry({
        before: null,
        after: { term: '没有的词', explained: '无', quotations: [{ at: 'tongzhi#s1-p1', quote: '没有的话' }] },
      }),
    ),
    'a comment on words that are not there': post(
      'comments/tongzhi/emendations',
      entry({ before: null, after: { at: 's1-p1', words: '没有的字', type: '疑误', reason: '试' } }),
    ),
    'a correction that is none': post('documents/tongzhi/correct', correction({ do: 'run', line: 1 })),
    'a correction far outside': post('documents/tongzhi/correct', correction({ do: 'remove', line: 1e9 })),
    'a level that is none': post('documents/tongzhi/correct', correction({ do: 'level', line: 1, level: 99 })),
    'no JSON': post('site', '{'),
    'JSON a million deep': post('tables/try', `{"table":${'['.repeat(100_000)}`),
    'more JSON than is read': post('site', `{"base":{},"x":"${'x'.repeat(5 * 1024 * 1024)}"}`),
    'a file larger than is read': file('x.txt', '', { 'content-length': String(MAX_INPUT_BYTES + 1) }),
    'an empty file': file('x.txt', ''),
    'a bomb': file('x.docx', makeZip([{ name: 'word/document.xml', data: 'x'.repeat(70 * 1024 * 1024) }])),
    'a program': file('x.exe', new Uint8Array([0x4d, 0x5a, 0, 1, 2, 3])),
  };
  expect(Object.keys(attacks).length).toBeGreaterThanOrEqual(60);

  const succeeded: string[] = [];
  for (const [name, asked] of Object.entries(attacks)) {
    const answered = await ask(url, asked).catch(() => ({ status: 400, text: '', headers: {} }));
    if (answered.status < 400) succeeded.push(`${name}: ${String(answered.status)} ${answered.text.slice(0, 80)}`);
    if (/secret-word|\bat .*:\d+:\d+|root:/u.test(answered.text))
      succeeded.push(`${name} tells: ${answered.text.slice(0, 200)}`);
  }
  console.log(`工作台：${String(Object.keys(attacks).length)} 种攻击，成功 ${String(succeeded.length)} 种`);
  expect(succeeded).toEqual([]);
  expect(contentsOf(place)).toEqual(before);
  expect(existsSync(path.join(folder, '.history'))).toBe(false);
  // What the attacks began with is right when the page itself sends it.
  expect((await ask(url, post('site', body))).status).toBe(200);
  expect(readFileSync(path.join(folder, 'site.yaml'), 'utf8')).toContain('name: 改');
});
