import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { runSingle } from '../../src/commands/pack/run-single.ts';
import { composeSingle } from '../../src/outputs/single/compose-single.ts';
import { temporaryFolder } from '../support/folders.ts';
import { SMALL_LIBRARY } from '../support/small-library.ts';
import { fakeSite } from './support/fake-site.ts';

const page = (main: string): string =>
  `<!doctype html><html lang="zh-CN" data-root="../"><head><title>a &amp; b</title><link rel="stylesheet" href="../assets/a.css"><link rel="stylesheet" href="a.print.css" media="print"><script src="../assets/app.js"></script><script src="../assets/tables.js" defer></script></head><body><header>头</header><main>${main}</main><footer>尾</footer></body></html>`;
const site = (): string =>
  fakeSite({ 'documents/a.html': page('<p>甲</p>'), 'documents/b.html': page('<p>乙</p>'), 'assets/a.css': 'p{}' });
const compose = (folder: string): Promise<string> =>
  composeSingle({ site: folder, name: '云岭<文库>', version: '版本 1', script: 'void 0;', style: '' }, () => undefined);

it('holds every page, what is alike once, and the same site gives the same bytes', async () => {
  const text = await compose(site());
  expect(await compose(site())).toBe(text);
  expect(text).toContain('云岭&lt;文库&gt;');
  const { files } = JSON.parse(/id="zhangju-contents">(.*?)<\/script>/su.exec(text)![1]!) as {
    files: Record<string, [number, number]>;
  };
  const data = /id="zhangju-data">(.*?)<\/script>/su.exec(text)![1]!;
  const read = (name: string): string => {
    const [from, length] = files[name]!;
    return gunzipSync(Buffer.from(data.slice(from, from + length), 'base64')).toString('utf8');
  };
  expect(JSON.parse(read('documents/b.html'))).toEqual({
    title: 'a & b',
    attributes: { lang: 'zh-CN', 'data-root': '../' },
    styles: [
      { path: 'assets/a.css', media: '' },
      { path: 'documents/a.print.css', media: 'print' },
    ],
    scripts: ['assets/tables.js'],
    before: 'frame-0',
    main: '<main><p>乙</p></main>',
    after: 'frame-1',
  });
  expect(read('frame-0')).toBe('<header>头</header>');
  expect(read('assets/a.css')).toBe('p{}');
});

it('runs its one script and nothing else', async () => {
  const text = await compose(site());
  const policy = /Content-Security-Policy"\s+content="([^"]*)"/u.exec(text)![1]!;
  const script = /<script>(.*?)<\/script>/su.exec(text)![1]!;
  expect(policy).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}';`);
  expect(policy).toMatch(/^default-src 'none'; /u);
  expect(policy).not.toMatch(/unsafe|https?:|\*/u);
});

it('takes the place of nothing that is not its own', async () => {
  const file = path.join(temporaryFolder(), '通知.html');
  writeFileSync(file, '<p>别的</p>');
  await expect(runSingle(file, { site: site(), library: SMALL_LIBRARY })).rejects.toThrow('没有动它');
  await expect(runSingle(`${file}.zip`, { site: site(), library: SMALL_LIBRARY })).rejects.toThrow('怎么办');
  expect(readFileSync(file, 'utf8')).toBe('<p>别的</p>');
});
