import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { MARK_FILE, MARK_TEXT } from '../../../src/build/site-mark.ts';
import { publicKey } from '../../../src/model/signing-key.ts';
import { assemblePack, type PackInputs } from '../../../src/outputs/pack/assemble-pack.ts';
import type { PackedFile } from '../../../src/outputs/packed-file.ts';
import type { SigningKey } from '../../../src/outputs/signing/private-key.ts';
import { temporaryFolder } from '../../support/folders.ts';

/** A folder with files like those of a built site. */
export function fakeSite(files: Readonly<Record<string, string>> = {}): string {
  const folder = path.join(temporaryFolder(), 'site');
  const all = {
    [MARK_FILE]: MARK_TEXT,
    'index.html': '<!doctype html><title>云岭文库</title>',
    'documents/a.html': '<p>阅览室每天开放八小时。</p>',
    'documents/b.html': '<p>花坛由居民认养。</p>',
    'assets/app.js': '(()=>{})();',
    'search/text-a.js': 'zhangju("阅览室");',
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

/** A key that nobody keeps. */
export function throwawayKey(): SigningKey {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = privateKey.export({ format: 'jwk' });
  return {
    public: publicKey(new Uint8Array(Buffer.from(x, 'base64url'))),
    sign: (bytes) => sign(null, bytes, privateKey),
  };
}

/** The files of a pack of such a site. */
export const fakePack = (site: string, inputs: Partial<PackInputs> = {}): Promise<PackedFile[]> =>
  assemblePack(
    { site, name: '云岭文库', version: { number: '1234-ABCD', date: '2026-03-05' }, key: null, ...inputs },
    () => undefined,
  );
