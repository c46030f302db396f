import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judgePack, type HeldFolder } from '../../src/outputs/checking/judge-pack.ts';
import { listFolder } from '../../src/outputs/list-folder.ts';
import { MANIFEST, SIGNATURE, writeManifest } from '../../src/outputs/manifest.ts';
import { writeFolder } from '../../src/outputs/pack/write-folder.ts';
import { packedText, sha256OfFile } from '../../src/outputs/packed-file.ts';
import { writeSignature } from '../../src/outputs/signing/signature-file.ts';
import { temporaryFolder } from '../support/folders.ts';
import { deep } from '../support/deep.ts';
import { runs, seed } from '../support/seed.ts';
import { fakePack, fakeSite, throwawayKey } from './support/fake-site.ts';

/** What `verify.sh` says of a folder; a sound copy of it is asked, since a damaged one can say anything. */
function runScript(script: string, folder: string): Promise<{ code: number | null; said: string }> {
  const child = spawn('sh', [script, folder]);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}

/** The folder as the page reads it. */
const held = async (folder: string): Promise<HeldFolder> => ({
  paths: await listFolder(folder),
  text: (name) => Promise.resolve(readFileSync(path.join(folder, name), 'utf8')),
  digest: (name) => sha256OfFile(path.join(folder, name)),
});

async function packedFolder(signed: boolean) {
  const key = signed ? throwawayKey() : null;
  const folder = path.join(temporaryFolder(), 'zhangju');
  await writeFolder(await fakePack(fakeSite(), { key }), folder, () => undefined);
  const script = path.join(temporaryFolder(), 'verify.sh');
  cpSync(path.join(folder, 'verify.sh'), script);
  return { folder, script, key };
}

/** Does one of the four things to one of the files; returns what must be named. */
function corrupt(folder: string, files: readonly string[], how: number, which: number, where: number): string {
  const name = files[which % files.length]!;
  const file = path.join(folder, name);
  const bytes = readFileSync(file);
  if (how === 0) {
    const at = where % (bytes.length * 8);
    bytes[at >> 3]! ^= 1 << (at & 7);
    writeFileSync(file, bytes);
  } else if (how === 1) writeFileSync(file, bytes.subarray(0, where % bytes.length));
  else if (how === 2) rmSync(file);
  else {
    const added = `${path.posix.dirname(name)}/${(where % 1e6).toString(36)} 新.js`;
    writeFileSync(path.join(folder, added), bytes);
    return path.posix.normalize(added);
  }
  return name;
}

it.each([true, false])(
  `of random corruptions, 200 with a signature, both checkers find and name each (signed: %s; seed ${String(seed)})`,
  async (signed) => {
    const { folder, script, key } = await packedFolder(signed);
    const files = await listFolder(folder);
    expect(await runScript(script, folder)).toMatchObject({ code: 0 });
    expect(await judgePack(await held(folder), key?.public ?? null)).toMatchObject({ whole: true });
    const copy = path.join(temporaryFolder(), '副 本');
    // A run of the script starts two dozen programs, so the short run asks it less often.
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(3), fc.nat(), fc.nat(), async (how, which, where) => {
        rmSync(copy, { recursive: true, force: true });
        cpSync(folder, copy, { recursive: true });
        const name = corrupt(copy, files, how, which, where);
        asked += 1;
        if (deep || asked % 4 === 0) {
          const { code, said } = await runScript(script, copy);
          expect(code).toBe(1);
          expect(said).toContain(name);
        }
        const verdict = await judgePack(await held(copy), key?.public ?? null);
        expect(verdict.whole).toBe(false);
        expect([...verdict.damaged, ...verdict.missing, ...verdict.added]).toContain(name);
      }),
      runs(signed ? 200 : 50),
    );
  },
  600_000,
);

it('a list made anew for changed files is refused, whoever signed it; an unsigned pack is said to be that', async () => {
  const { folder, script, key } = await packedFolder(true);
  const page = path.join(folder, 'site/documents/a.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('八', '十'));
  const files = (await listFolder(folder)).filter((name) => name !== MANIFEST && name !== SIGNATURE);
  const forged = writeManifest(files.map((name) => packedText(name, readFileSync(path.join(folder, name)))));
  writeFileSync(path.join(folder, MANIFEST), forged);
  expect(await judgePack(await held(folder), key!.public)).toMatchObject({ whole: false, origin: 'invalid' });
  const told = await runScript(script, folder);
  expect(told.code).toBe(1);
  // Where openssl knows no Ed25519 the script says that it could not check.
  expect(told.said).toMatch(/签名不符|签名这里核对不了/u);

  const other = throwawayKey();
  writeFileSync(path.join(folder, SIGNATURE), writeSignature(Buffer.from(forged), other.public, other.sign, ''));
  expect(await judgePack(await held(folder), key!.public)).toMatchObject({ whole: false, origin: 'other-key' });
  rmSync(path.join(folder, SIGNATURE));
  expect(await judgePack(await held(folder), key!.public)).toMatchObject({ whole: false, origin: 'missing' });
  expect((await runScript(script, folder)).said).toContain(`缺少：${SIGNATURE}`);

  const unsigned = await packedFolder(false);
  expect((await runScript(unsigned.script, unsigned.folder)).said).toContain('没有签名');
  expect(await judgePack(await held(unsigned.folder), null)).toMatchObject({ whole: true, origin: 'unsigned' });
});

it('what systems leave in a folder is not taken for damage', async () => {
  const { folder, script } = await packedFolder(false);
  for (const name of ['Thumbs.db', 'site/desktop.ini', '.DS_Store', 'site/assets/._app.js'])
    writeFileSync(path.join(folder, name), 'x');
  mkdirSync(path.join(folder, 'empty'));
  expect(await runScript(script, folder)).toMatchObject({ code: 0 });
  expect(await judgePack(await held(folder), null)).toMatchObject({ whole: true });
});
