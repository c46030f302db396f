import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import type { Manifest, TextShard } from '../../src/search/shard-format.ts';
import { fictionalLibrary } from './support/fictional-library.ts';

const files = await buildSearchIndex(fictionalLibrary);

function payloads(): Map<string, unknown> {
  const received = new Map<string, unknown>();
  for (const script of files.values()) {
    runInNewContext(script, { zhangju: { shard: (name: string, payload: unknown) => received.set(name, payload) } });
  }
  return received;
}

it('the same documents give the same bytes', async () => {
  expect(await buildSearchIndex(fictionalLibrary)).toEqual(files);
});

it('every file is a classic script in search/ with an ASCII name, which hands over its own shard', () => {
  const received = payloads();
  expect(received.size).toBe(files.size);
  for (const path of files.keys()) {
    expect(path).toMatch(/^search\/[\w-]+\.js$/);
    expect(received.has(path.slice('search/'.length, -'.js'.length)), path).toBe(true);
  }
});

it('the manifest names every shard, and the shards carry exactly the words of the library', () => {
  const received = payloads();
  const manifest = received.get('manifest') as Manifest;
  const named = [...manifest.documents, ...Object.values(manifest.files), manifest.suggest!].map(({ shard }) => shard);
  expect(new Set(['manifest', ...named])).toEqual(new Set(received.keys()));
  manifest.documents.forEach(({ id, shard, characters }, index) => {
    const { blocks } = received.get(shard) as TextShard;
    const document = fictionalLibrary[index]!;
    expect(id).toBe(document.id);
    expect(blocks.map(({ text }) => text)).toEqual(document.blocks.map(({ text }) => text));
    expect(characters).toBe(document.blocks.map(({ text }) => text).join('').length);
  });
});

it('changed words change the name of their shard, so that no old copy is taken for the new one', async () => {
  const [first, ...rest] = fictionalLibrary;
  const blocks = first!.blocks.map((block, index) => (index === 0 ? { ...block, text: `${block.text}又` } : block));
  const changed = await buildSearchIndex([{ ...first!, blocks }, ...rest]);
  const named = (map: ReadonlyMap<string, string>) => [...map.keys()].filter((path) => path.includes('text-'));
  expect(named(changed).filter((path) => !files.has(path))).toHaveLength(1);
  expect(named(changed)).toHaveLength(named(files).length);
});

it('indexes made at the same time do not disturb each other', async () => {
  const made = await Promise.all([1, 2, 3].map(() => buildSearchIndex(fictionalLibrary)));
  for (const each of made) expect(each).toEqual(files);
});
