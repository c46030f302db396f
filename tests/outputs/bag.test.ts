import { expect, it } from 'vitest';
import { intoBag } from '../../src/outputs/pack/bag.ts';
import { fakePack, fakeSite } from './support/fake-site.ts';

it('a bag is as RFC 8493 wants it: payload, declaration, both lists, octets and files counted', async () => {
  const pack = await fakePack(fakeSite());
  const bag = new Map(
    intoBag(pack, '云岭文库', { number: '1234-ABCD', date: '2026-03-05' }).map((file) => [file.path, file]),
  );
  const text = (path: string): string => Buffer.from(bag.get(path)!.from as Uint8Array).toString();
  const listed = (path: string): string[][] =>
    text(path)
      .trim()
      .split('\n')
      .map((line) => line.split('  '));
  expect(text('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  const payload = [...bag.keys()].filter((path) => path.startsWith('data/'));
  expect(payload).toEqual(pack.map(({ path }) => `data/${path}`));
  expect(listed('manifest-sha256.txt')).toEqual(payload.map((path) => [bag.get(path)!.sha256, path]));
  expect(listed('tagmanifest-sha256.txt')).toEqual(
    ['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt', 'zhangju-site.txt'].map((path) => [
      bag.get(path)!.sha256,
      path,
    ]),
  );
  const octets = pack.reduce((sum, { size }) => sum + size, 0);
  expect(text('bag-info.txt')).toContain(`Payload-Oxum: ${String(octets)}.${String(pack.length)}\n`);
  expect(text('bag-info.txt')).toContain('Bagging-Date: 2026-03-05\n');
});
