import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../src/search/index/build-index.ts';
import { bundleSearchEngine } from '../../src/build/bundling/bundle-engine.ts';
import { readAscending, writeAscending } from '../../src/search/core/pairs/ascending.ts';
import { BitReader, BitWriter } from '../../src/search/core/pairs/bits.ts';
import { readBelow, readGamma, writeBelow, writeGamma } from '../../src/search/core/pairs/codes.ts';
import { type Postings, readPostings, writePostings } from '../../src/search/core/pairs/postings.ts';
import { cutShards, readShard } from '../../src/search/core/pairs/shards.ts';
import { tallyPairs } from '../../src/search/index/pairs/tally-pairs.ts';
import { readZ85, writeZ85 } from '../../src/search/core/pairs/z85.ts';
import { runs, seed } from '../support/seed.ts';
import { linesOf, writeDocument } from './support/fictional-library.ts';
import { openScriptPage } from './support/script-page.ts';

/** The places of every pair, by the pair. */
function pairsOf(streams: readonly string[]): Map<string, Postings> {
  const { texts, postingsOf } = tallyPairs(streams);
  return new Map(texts.map((text, place) => [text, postingsOf(place)]));
}

function written(write: (bits: BitWriter) => void): BitReader {
  const bits = new BitWriter();
  write(bits);
  return new BitReader(bits.toBytes());
}

describe('numbers come back as they were written', () => {
  it('bit by bit, by gamma and below a range', () => {
    const number = fc.record({
      value: fc.nat(2 ** 31 - 1),
      more: fc.nat(2 ** 20),
      width: fc.integer({ min: 1, max: 31 }),
    });
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        const bits = written((writer) => {
          for (const { value, more, width } of numbers) {
            writer.write(value & (2 ** width - 1), width);
            writeGamma(writer, (value % 2 ** 30) + 1);
            writeBelow(writer, value % (more + 1), more + 1);
          }
        });
        for (const { value, more, width } of numbers) {
          expect(bits.read(width)).toBe(value & (2 ** width - 1));
          expect(readGamma(bits)).toBe((value % 2 ** 30) + 1);
          expect(readBelow(bits, more + 1)).toBe(value % (more + 1));
        }
        expect(bits.overrun).toBe(false);
      }),
    );
  });

  it('ascending ones', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(300)), fc.nat(2 ** 25), (numbers, beyond) => {
        const ascending = numbers.sort((a, b) => a - b);
        const range = (ascending.at(-1) ?? 0) + 1 + beyond;
        const bits = written((writer) => writeAscending(writer, ascending, range));
        expect([...readAscending(bits, ascending.length, range)]).toEqual(ascending);
      }),
    );
  });

  it('bytes as text, filled up with zeros', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = writeZ85(bytes);
        expect(JSON.stringify(text)).toBe(`"${text}"`);
        expect(readZ85(text).subarray(0, bytes.length)).toEqual(bytes);
        expect([...readZ85(text).subarray(bytes.length)].every((byte) => byte === 0)).toBe(true);
      }),
    );
  });

  it('the example of the specification', () => {
    const bytes = Uint8Array.from([0x86, 0x4f, 0xd2, 0x6f, 0xb5, 0x59, 0xf7, 0x5b]);
    expect(writeZ85(bytes)).toBe('HelloWorld');
  });
});

describe('pairs of a text', () => {
  it('stand where they stand, with the separators inside and after them', () => {
    const pairs = pairsOf(['软、硬件。\u2029灯', '灯塔']);
    const list = (pair: string) => {
      const { at, gap, next } = pairs.get(pair)!;
      return [...at].map((place, index) => [place, gap[index], next[index]]);
    };
    expect([...pairs.keys()].sort()).toEqual(['、硬', '件。', '件灯', '灯塔', '硬件', '软、', '软硬'].sort());
    expect(list('软硬')).toEqual([[0, 1, 0]]);
    expect(list('硬件')).toEqual([[2, 0, 2]]);
    expect(list('件灯')).toEqual([[3, 2, 0]]);
    // One place between the documents is free.
    expect(list('灯塔')).toEqual([[8, 0, 0]]);
  });

  it('come back from shards of any size, all forms of a pair in one', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom(...'灯塔臺台、 a\u2029'), maxLength: 40 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 60 }), (streams, size) => {
        const pairs = pairsOf(streams);
        const range = streams.reduce((sum, { length }) => sum + length + 1, 0);
        const fold = (text: string) => text.replaceAll('臺', '台');
        const entries = [...pairs].map(([text, value]) => ({ text, value }));
        const shards = cutShards(entries, fold, (bits, value) => writePostings(bits, value, range), size);
        const back = shards.map(({ shard }) => readShard(shard, (bits) => readPostings(bits, range)));
        expect(new Map(back.flatMap((shard) => [...shard]))).toEqual(pairs);
        const folded = back.flatMap((shard) => [...new Set([...shard.keys()].map(fold))]);
        expect(new Set(folded).size).toBe(folded.length);
        expect(shards.map(({ start }) => start)).toEqual(shards.map(({ start }) => start).sort());
      }),
    );
  });
});

describe(`the index, ZHANGJU_SEED=${String(seed)}`, async () => {
  const engine = await bundleSearchEngine();
  const source = { base: 'search/', patience: 5000 };

  it('counts in every way what the words hold, without reading them', async () => {
    const unit = fc.constantFrom(...'灯塔台臺枱帐账。、 1a“', '𠮷');
    const line = fc.string({ unit, minLength: 1, maxLength: 90 });
    const library = fc.array(fc.array(line, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(library, fc.nat(), fc.integer({ min: 1, max: 80 }), async (texts, from, length) => {
        const documents = texts.map((lines, index) => writeDocument(`d${String(index)}`, '名', lines));
        const { search, asked } = openScriptPage(engine, buildSearchIndex(documents));
        for (const text of documents.flatMap(linesOf)) {
          const wanted = text.slice(from % text.length).slice(0, length);
          for (const typed of [
            wanted,
            wanted.replace(/[。、 “]/g, ''),
            wanted.replaceAll('台', '臺'),
            [...wanted].reverse().join(''),
          ]) {
            if (typed.trim() === '') continue;
            const before = asked.length;
            const answer = await search.answerQuery(typed, source);
            if (answer.mode === 'words') continue;
            if (typed.length <= 64 && !/[\ud800-\udbff]$|^[\udc00-\udfff]/.test(typed))
              expect(asked.slice(before).filter((file) => file.includes('text-'))).toEqual([]);
            const all = await search.loadDocuments(answer.manifest.documents, source);
            for (const way of ['exact', 'across', 'variants'] as const) {
              const spans = all.documents.flatMap((document) => answer.find(document)[way]!);
              expect([typed, way, answer[way]]).toEqual([typed, way, spans.length]);
            }
          }
        }
      }),
      runs(60),
    );
  }, 120_000);
});
