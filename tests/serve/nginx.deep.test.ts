import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { SECURITY_HEADERS } from '../../src/commands/serve/security-headers.ts';
import { writeFolder } from '../../src/outputs/pack/write-folder.ts';
import { fakePack, fakeSite } from '../outputs/support/fake-site.ts';
import { temporaryFolder } from '../support/folders.ts';
import { hasNginx, startNginx } from '../support/nginx.ts';

it.runIf(hasNginx)(
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
    const { url: root, close } = await startNginx(path.join(folder, 'site'));
    onTestFinished(close);
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
