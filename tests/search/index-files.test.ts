import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { buildSearchIndex } from '../../src/search/index/build-index.ts';
import { readManifest } from '../../src/search/core/read-manifest.ts';
import { type ManifestPayload, type ShardRow, textShard } from '../../src/search/core/shard-format.ts';
import { unpackText } from '../../src/search/engine/unpack-text.ts';
import { fictionalLibrary } from './support/fictional-library.ts';

const files = buildSearchIndex(fictionalLibrary);

function payloads(): Map<string, unknown> {
  const received = new Map<string, unknown>();
  for (const script of files.values()) {
    runInNewContext(script, { zhangju: { shard: (name: string, payload: unknown) => received.set(name, payload) } });
  }
  return received;
}

it('the same documents give the same bytes', () => {
  expect(buildSearchIndex(fictionalLibrary)).toEqual(files);
});

it('every file is a classic script in search/ with an ASCII name, which hands over its own shard', () => {
  const received = payloads();
  expect(received.size).toBe(files.size);
  for (const path of files.keys()) {
    expect(path).toMatch(/^search\/[\w-]+\.js$/);
    expect(received.has(path.slice('search/'.length, -'.js'.length)), path).toBe(true);
  }
});

it('the manifest names every shard, and the shards carry exactly the words of the library', async () => {
  const received = payloads();
  const manifest = readManifest(received.get('manifest') as ManifestPayload);
  const row = (kind: string, { starts, sum }: ShardRow, units: number) =>
    Array.from({ length: starts.length / units }, (_, index) => `${kind}-${String(index)}-${sum}`);
  const named = [
    ...[...manifest.documents, manifest.titles, manifest.frequencies, manifest.everyday, manifest.suggest!].map(
      ({ shard }) => shard,
    ),
    ...row('pairs', manifest.pairs, 2),
    ...row('units', manifest.units, 1),
  ];
  expect(new Set(['manifest', ...named])).toEqual(new Set(received.keys()));
  for (const [index, { id, shard, characters }] of manifest.documents.entries()) {
    const unpacked = await unpackText(received.get(shard) as string);
    const { blocks } = unpacked;
    const document = fictionalLibrary[index]!;
    expect(id).toBe(document.id);
    expect(unpacked).toEqual(textShard(document));
    expect(blocks.map(({ text }) => text)).toEqual(document.blocks.map(({ text }) => text));
    expect(characters).toBe(document.blocks.map(({ text }) => text).join('').length);
  }
});

it('changed words change the name of their shard, so that no old copy is taken for the new one', () => {
  const [first, ...rest] = fictionalLibrary;
  const blocks = first!.blocks.map((block, index) => (index === 0 ? { ...block, text: `${block.text}又` } : block));
  const changed = buildSearchIndex([{ ...first!, blocks }, ...rest]);
  const named = (map: ReadonlyMap<string, string>) => [...map.keys()].filter((path) => path.includes('text-'));
  expect(named(changed).filter((path) => !files.has(path))).toHaveLength(1);
  expect(named(changed)).toHaveLength(named(files).length);
});
