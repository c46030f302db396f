import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../src/search/index/build-index.ts';
import { bundleSearchEngine } from '../../src/build/bundling/bundle-engine.ts';
import { shardFormat } from '../../src/search/core/shard-format.ts';
import { fictionalLibrary } from './support/fictional-library.ts';
import { openScriptPage } from './support/script-page.ts';

const engine = await bundleSearchEngine();
const files = buildSearchIndex(fictionalLibrary);
const source = { base: 'search/', patience: 5000 };
const summary = async (page: ReturnType<typeof openScriptPage>, query: string) => {
  const { exact, engine: used, indexFailed, unsearched } = await page.search.answerQuery(query, source);
  return { exact, used, indexFailed, unsearched: unsearched.map(({ id }) => id) };
};
const find = (part: string) => [...files.keys()].find((path) => path.includes(part))!;
const byScan = { exact: 4, used: 'scan', indexFailed: true, unsearched: [] };

function without(path: string): Map<string, string> {
  const left = new Map(files);
  left.delete(path);
  return left;
}

function damaged(path: string): Map<string, string> {
  const script = files.get(path)!;
  // One character in the middle of the payload becomes another one of the same kind.
  const at = Math.floor(script.length / 2);
  return new Map(files).set(path, script.slice(0, at) + (script.charAt(at) === 'A' ? 'B' : 'A') + script.slice(at + 1));
}

it('with everything in place the index answers', async () => {
  expect(await summary(openScriptPage(engine, files), '灯塔')).toEqual({
    ...byScan,
    used: 'index',
    indexFailed: false,
  });
});

it('without WebAssembly the index answers all the same', async () => {
  const found = await summary(openScriptPage(engine, files, { WebAssembly: undefined }), '灯塔');
  expect(found).toEqual({ ...byScan, used: 'index', indexFailed: false });
});

describe.each(['pairs-0', 'units-0'])('the shard %s', (part) => {
  const query = part === 'pairs-0' ? '灯塔' : '塔';
  const quiet = { console: { ...console, error: () => undefined } };

  it('missing: the texts are read, and the answer is the same', async () => {
    expect(await summary(openScriptPage(engine, without(find(part)), quiet), query)).toEqual(byScan);
  });

  it('damaged: the same', async () => {
    expect(await summary(openScriptPage(engine, damaged(find(part)), quiet), query)).toEqual(byScan);
  });

  it('cut short, so that its script does not run: the same', async () => {
    const cut = new Map(files).set(find(part), files.get(find(part))!.slice(0, -20));
    expect(await summary(openScriptPage(engine, cut, quiet), query)).toEqual(byScan);
  });
});

describe('a text that cannot be had', () => {
  const text = find('text-haitu');

  it('is still counted by the index', async () => {
    const found = await summary(openScriptPage(engine, without(text)), '灯塔');
    expect(found).toEqual({ ...byScan, used: 'index', indexFailed: false });
  });

  it.each([
    ['missing', without(text)],
    ['damaged', damaged(text)],
  ])('%s: is named where only the words can tell', async (_, broken) => {
    expect((await summary(openScriptPage(engine, broken), '灯塔 海图')).unsearched).toEqual(['haitu']);
  });

  it('missing together with the index: the others answer, and it is named', async () => {
    const broken = without(text);
    broken.delete(find('pairs-0'));
    const found = await summary(openScriptPage(engine, broken), '灯塔');
    expect(found).toEqual({ exact: 2, used: 'scan', indexFailed: true, unsearched: ['haitu'] });
  });
});

it('a shard that never comes is given up after the time allowed', async () => {
  const never = { createElement: () => ({ remove: () => undefined }), head: { append: () => undefined } };
  const page = openScriptPage(engine, files, { document: { currentScript: {}, ...never } });
  const asked = page.search.answerQuery('灯塔', { base: 'search/', patience: 30 });
  await expect(asked).rejects.toMatchObject({ name: 'ShardError', shard: 'manifest', trouble: 'late' });
});

it('without the manifest there is a failure, not an empty answer', async () => {
  const page = openScriptPage(engine, without('search/manifest.js'));
  await expect(page.search.answerQuery('灯塔', source)).rejects.toMatchObject({
    shard: 'manifest',
    trouble: 'missing',
  });
});

it('a manifest of another format is refused', async () => {
  const other = files.get('search/manifest.js')!.replace(`"format":${String(shardFormat)}`, '"format":0');
  const page = openScriptPage(engine, new Map(files).set('search/manifest.js', other));
  await expect(page.search.answerQuery('灯塔', source)).rejects.toMatchObject({
    shard: 'manifest',
    trouble: 'damaged',
  });
});
