import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listFolder } from '../../src/outputs/list-folder.ts';
import { openPack } from '../../src/outputs/open-pack.ts';
import { writeFolder } from '../../src/outputs/pack/write-folder.ts';
import { UPDATE_FOLDER, writeZip } from '../../src/outputs/pack/write-zip.ts';
import { applyUpdate } from '../../src/outputs/update/apply-update.ts';
import { makeUpdate } from '../../src/outputs/update/make-update.ts';
import { temporaryFolder } from '../support/folders.ts';
import { runs, seed } from '../support/seed.ts';
import { fakePack, fakeSite, throwawayKey } from './support/fake-site.ts';

const quietly = (): void => undefined;
const contents = async (folder: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await listFolder(folder)).map((name) => [name, readFileSync(path.join(folder, name)).toString('base64')]),
  );

/** Two editions in folders, and the update from one to the other. */
async function editions(before: Record<string, string>, after: Record<string, string>) {
  const place = temporaryFolder();
  const key = throwawayKey();
  const [old, next, update] = ['old', 'next', 'update.zip'].map((name) => path.join(place, name)) as [
    string,
    string,
    string,
  ];
  await writeFolder(await fakePack(fakeSite(before), { key }), old, quietly);
  const pack = await fakePack(fakeSite(after), { key, version: { number: '5678-ABCD', date: null } });
  await writeFolder(pack, next, quietly);
  await writeZip(await makeUpdate(await openPack(old), pack, '新版'), update, quietly, UPDATE_FOLDER);
  return { place, key, old, next, update };
}

it(`an update gives the full pack, byte for byte, over twenty pairs of editions (seed ${String(seed)})`, async () => {
  const files = fc.dictionary(
    fc.constantFrom('documents/a.html', 'documents/c.html', 'tables/t.csv', 'search/text-c.js', 'assets/new.js'),
    fc.string(),
    { maxKeys: 5 },
  );
  await fc.assert(
    fc.asyncProperty(files, files, async (before, after) => {
      const { old, next, update } = await editions(before, after);
      await applyUpdate(update, old, quietly);
      expect(await contents(old)).toEqual(await contents(next));
      // Again is no harm.
      expect(await applyUpdate(update, old, quietly)).toMatchObject({ changed: 0 });
    }),
    runs(20),
  );
}, 120_000);

it('a damaged pack, another edition and an update by somebody else are refused, and nothing changes', async () => {
  const { place, old, next, update } = await editions({ 'documents/a.html': '旧' }, { 'documents/a.html': '新' });
  const refused = async (folder: string, file: string): Promise<string> => {
    const before = await contents(folder);
    const told = await applyUpdate(file, folder, quietly).then(
      () => '',
      (error: unknown) => (error as Error).message,
    );
    expect(await contents(folder)).toEqual(before);
    return told;
  };
  const broken = path.join(place, 'broken');
  cpSync(old, broken, { recursive: true });
  writeFileSync(path.join(broken, 'site/assets/app.js'), '改');
  expect(await refused(broken, update)).toContain('损坏 site/assets/app.js');

  const third = await editions({ 'documents/a.html': '另' }, { 'documents/a.html': '又' });
  expect(await refused(third.old, update)).toContain('不是这个更新包要更新的那一版');

  const other = throwawayKey();
  const foreign = path.join(place, 'foreign.zip');
  const pack = await fakePack(fakeSite({ 'documents/a.html': '伪' }), { key: other });
  await writeZip(await makeUpdate(await openPack(old), pack, '伪版'), foreign, quietly, UPDATE_FOLDER);
  expect(await refused(old, foreign)).toContain('不是发原来那一版的单位签发的');

  const bytes = readFileSync(update);
  bytes[bytes.length >> 1]! ^= 16;
  writeFileSync(path.join(place, 'flipped.zip'), bytes);
  expect(await refused(old, path.join(place, 'flipped.zip'))).not.toBe('');
  await expect(makeUpdate(await openPack(broken), pack, '')).rejects.toThrow('没有做更新包');
  await expect(makeUpdate(await openPack(next), pack, '')).resolves.toBeDefined();
}, 60_000);
