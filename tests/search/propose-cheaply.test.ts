import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { buildSearchIndex } from '../../src/search/index/build-index.ts';
import { bundleSearchEngine } from '../../src/build/bundling/bundle-engine.ts';
import { seededRandom } from '../../bench/search/random.ts';
import { deep } from '../support/deep.ts';
import { runs, seed } from '../support/seed.ts';
import { writeDocument } from './support/fictional-library.ts';
import { plainCount } from './support/plain-search.ts';
import { openScriptPage } from './support/script-page.ts';

// Long texts are made and searched in every way; how long that takes is the machine's affair.
vi.setConfig({ testTimeout: 120_000 });

// Words of two characters, a few of them everywhere and most of them rare, as in a real library: the index has shards of all
// sizes.
const random = seededRandom(seed);
const word = (): string => {
  const number = Math.floor((random.below(1_000_000) / 1_000_000) ** 3 * 3000);
  return String.fromCharCode(0x4e00 + Math.floor(number / 60), 0x6000 + ((number * 7) % 4000));
};
const sentences = Array.from({ length: 3500 }, () => `${Array.from({ length: 30 }, word).join('')}。`);
const library = Array.from({ length: 35 }, (_, index) =>
  writeDocument(`d${String(index)}`, `文${String(index)}`, sentences.slice(index * 100, (index + 1) * 100)),
);
const engine = await bundleSearchEngine();
const files = buildSearchIndex(library);
const source = { base: 'search/', patience: 5000 };

const asked = (names: readonly string[], part: string) => names.filter((name) => name.includes(part));
const sizeOf = (names: readonly string[]) => names.reduce((sum, name) => sum + (files.get(name)?.length ?? 0), 0);

const piece = fc
  .tuple(fc.constantFrom(...sentences), fc.nat(20), fc.integer({ min: 8, max: 40 }))
  .map(([text, from, length]) => text.slice(from, from + length));
const changed = fc
  .tuple(piece, fc.nat(7), fc.constantFrom(...sentences))
  .map(([text, at, other]) => text.slice(0, at) + other.charAt(0) + text.slice(at + 1));

describe(`a library of ${String(files.size)} files, ZHANGJU_SEED=${String(seed)}`, () => {
  it('has shards of very different sizes', () => {
    const sizes = [...files.keys()].filter((name) => name.includes('pairs-')).map((name) => files.get(name)!.length);
    expect(sizes.length).toBeGreaterThan(50);
    expect(Math.max(...sizes)).toBeGreaterThan(10_000);
  });

  it('long texts are counted as plain search counts them, whatever of the index is at hand', async () => {
    const { search } = openScriptPage(engine, files);
    await fc.assert(
      fc.asyncProperty(fc.oneof(piece, changed), async (text) => {
        // A page of its own has nothing at hand; the common one has more and more.
        const anew = openScriptPage(engine, files).search;
        const expected = plainCount(library, text);
        for (const each of [anew, search]) {
          const answer = await each.answerQuery(text, source);
          expect([answer.exact, answer.engine, answer.indexFailed]).toEqual([expected, 'index', false]);
        }
      }),
      runs(60),
    );
  });

  it('large shards are left alone where small ones leave few documents', async () => {
    let [brought, needed] = [0, 0];
    for (let at = 0; at < sentences.length; at += deep ? 70 : 500) {
      const text = sentences[at]!.slice(0, 40);
      const page = openScriptPage(engine, files);
      expect((await page.search.answerQuery(text, source)).exact).toBe(1);
      const all = openScriptPage(engine, files);
      for (let pair = 0; pair < text.length; pair += 2)
        await all.search.answerQuery(text.slice(pair, pair + 2), source);
      const [own, every] = [page, all].map(({ asked: names }) => sizeOf(asked(names, 'pairs-')));
      expect(own).toBeLessThanOrEqual(every!);
      brought += own!;
      needed += every!;
    }
    expect(brought).toBeLessThan(needed * 0.75);
  });

  it('when the words of such a document cannot be had, the index counts', async () => {
    const text = sentences[2321]!.slice(0, 40);
    const left = new Map([...files].filter(([name]) => !name.includes('text-d23-')));
    const answer = await openScriptPage(engine, left).search.answerQuery(text, source);
    expect([answer.exact, answer.engine, answer.unsearched]).toEqual([1, 'index', []]);
  });

  it('when a part of the index cannot be had, all texts are read', async () => {
    const text = sentences[2321]!.slice(0, 40);
    const left = new Map([...files].filter(([name]) => !name.includes('pairs-')));
    const answer = await openScriptPage(engine, left).search.answerQuery(text, source);
    expect([answer.exact, answer.engine, answer.indexFailed]).toEqual([1, 'scan', true]);
  });
});
