import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../src/search/index/build-index.ts';
import { bundleSearchEngine } from '../../src/build/bundling/bundle-engine.ts';
import { runs, seed } from '../support/seed.ts';
import { fictionalLibrary, linesOf, writeDocument } from './support/fictional-library.ts';
import { plainCount } from './support/plain-search.ts';
import { openScriptPage } from './support/script-page.ts';

const engine = await bundleSearchEngine();
const source = { base: 'search/', patience: 5000 };
const { search } = openScriptPage(engine, buildSearchIndex(fictionalLibrary));
const ask = (query: string) => search.answerQuery(query, source);

const cutsPair = (text: string) => /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(text);

describe(`the bundled engine over its shards, ZHANGJU_SEED=${String(seed)}`, () => {
  it('finds every substring of 1–8 characters exactly as often as plain search', async () => {
    const substrings = new Set<string>();
    for (const line of fictionalLibrary.flatMap(linesOf)) {
      for (let start = 0; start < line.length; start += 1) {
        for (let length = 1; length <= 8; length += 1) substrings.add(line.slice(start, start + length));
      }
    }
    let asked = 0;
    for (const wanted of substrings) {
      if (wanted.trim() !== wanted || cutsPair(wanted)) continue;
      const { exact, indexFailed } = await ask(wanted);
      expect({ wanted, exact, indexFailed }).toEqual({
        wanted,
        exact: plainCount(fictionalLibrary, wanted),
        indexFailed: false,
      });
      asked += 1;
    }
    expect(asked).toBeGreaterThan(1000);
  });

  it('invents nothing for strings that need not occur', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'灯塔海图的，a1３看天'), minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(text, async (wanted) => {
        expect((await ask(wanted)).exact).toBe(plainCount(fictionalLibrary, wanted));
      }),
      runs(300),
    );
  });

  it.each([
    ['软硬件', 0, 1],
    ['软、硬件', 1, 0],
    ['擦灯擦灯', 0, 1],
    ['看天气好', 0, 1],
    ['海图灯塔', 0, 1],
    ['ａ组', 1, 0],
    ['30', 1, 0],
    ['100-150', 1, 0],
    ['cafe', 0, 0],
    ['1', 4, 0],
    ['哈哈', 3, 0],
  ])('%s: %i exact, %i across', async (query, exact, across) => {
    const answer = await ask(query);
    expect([answer.exact, answer.across]).toEqual([exact, across]);
  });

  it('a query of punctuation only is answered by the index too', async () => {
    const answer = await ask('！！');
    expect([answer.exact, answer.engine, answer.indexFailed]).toEqual([1, 'index', false]);
  });

  it('a query longer than the index follows is decided by the words', async () => {
    const line =
      '每天点灯3次，每次３０分钟；软、硬件都要看过。Ａ组看灯，b组看钟。一是擦灯。擦灯先擦外面，再擦里面。哈哈哈哈，笑声传得很远。';
    const [first = '', second = ''] = linesOf(fictionalLibrary[0]!).slice(2, 4);
    expect(first + second).toBe(line);
    expect((await ask(second.repeat(3))).exact).toBe(0);
    expect(second.length * 3).toBeGreaterThan(64);
  });

  it('words with a space must stand in one block; all their places count', async () => {
    const answer = await ask(' 灯塔　天黑 ');
    expect([answer.mode, answer.exact]).toEqual(['words', 3]);
    expect((await ask('灯塔 比例')).exact).toBe(0);
  });

  it.each([
    '(.*)+$',
    '<img src=x onerror=alert(1)>',
    '\ud842',
    'constructor',
    '__proto__',
    '灯'.repeat(100_000),
    '灯 海 '.repeat(25_000),
    '“'.repeat(100_000),
    '"灯" -海 讲话: '.repeat(10_000),
    '灯\ud842'.repeat(50_000),
    '(灯+)+$'.repeat(100),
    '[灯塔]|.*',
    '\udfb7\ud842',
    '讲话:(?:灯)',
    '"\ud842" -"\udfb7"',
    '\u2029',
    '\0',
  ])('an odd query neither breaks nor is found: %#', async (query) => {
    expect((await ask(query)).exact).toBe(0);
  });

  it('nothing typed is nothing asked', async () => {
    const answer = await ask(' \u3000\n');
    expect([answer.exact, answer.hits.length]).toEqual([0, 0]);
  });
});

describe('any library', () => {
  it('finds every substring in it', async () => {
    const unit = fc.constantFrom(...'灯塔、。aÀßİ1é\u0301ﾊ①豈_+-“ '.split(''), '𠮷', '😀');
    const lines = fc.array(fc.string({ unit, minLength: 1, maxLength: 25 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(lines, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(7),
        async (texts, from, more) => {
          const library = texts.map((text, index) => writeDocument(`d${String(index)}`, '名', text));
          const page = openScriptPage(engine, buildSearchIndex(library));
          for (const line of library.flatMap(linesOf)) {
            const start = from % line.length;
            const wanted = line.slice(start, start + more + 1);
            if (wanted.trim() !== wanted || cutsPair(wanted)) continue;
            expect((await page.search.answerQuery(wanted, source)).exact).toBe(plainCount(library, wanted));
          }
        },
      ),
      runs(50),
    );
  }, 60_000);
});
