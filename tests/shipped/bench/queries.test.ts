import { describe, expect, it } from 'vitest';
import { naturalQueries } from '../../../bench/search/natural-queries.ts';
import { sampleAbsent, sampleSubstrings } from '../../../bench/search/sample-queries.ts';
import { prepareTruth } from '../../../bench/search/truth.ts';
import { fictionalLibrary, writeDocument } from '../../search/support/fictional-library.ts';
import { speech } from '../../support/shipped.ts';

const { document } = speech();
const texts = document.blocks.map(({ text }) => text);

describe('random pieces', () => {
  it('are the same for the same seed, others for another', () => {
    const [first, second, other] = [7, 7, 8].map((seed) => sampleSubstrings([document], 200, seed));
    expect(second).toEqual(first);
    expect(other).not.toEqual(first);
  });

  it('stand inside a block, are trimmed, and of each length there are as many', () => {
    const pieces = sampleSubstrings([document], 4000, 1);
    for (const piece of pieces) {
      expect(texts.some((text) => text.includes(piece))).toBe(true);
      expect(piece).toBe(piece.trim());
    }
    const lengths = [1, 2, 3, 4, 5, 6, 7, 8].map((length) => pieces.filter((piece) => piece.length === length).length);
    expect(lengths.reduce((sum, count) => sum + count)).toBe(4000);
    expect(Math.min(...lengths)).toBeGreaterThan(350);
  });

  it('have no white space at their ends, which the page would take off', () => {
    const spaced = writeDocument('a', '名', ['第一条 灯 塔\u3000守 则']);
    const pieces = sampleSubstrings([spaced], 500, 2);
    expect(pieces.filter((piece) => piece !== piece.trim())).toEqual([]);
    expect(pieces.some((piece) => piece.includes(' '))).toBe(true);
  });

  it('never are half a character, and end where there is nothing to draw from', () => {
    const rare = writeDocument('a', '名', ['𠮷𠮷田𠮷']);
    expect(sampleSubstrings([rare], 100, 3).every((piece) => !/\p{Cs}/u.test(piece))).toBe(true);
    expect(() => sampleSubstrings([writeDocument('b', '名', ['', ' '])], 1, 1)).toThrow('nothing');
  });
});

describe('absent queries', () => {
  it('stand nowhere, and an earlier run gave the same', () => {
    const truth = prepareTruth([document]);
    const absent = sampleAbsent([document], 50, 5, truth);
    expect(absent).toHaveLength(50);
    for (const query of absent) expect(texts.some((text) => text.includes(query))).toBe(false);
    expect(sampleAbsent([document], 50, 5, truth)).toEqual(absent);
  });

  it('are none in a library that has no piece long enough', () => {
    const tiny = [writeDocument('a', '名', ['灯'])];
    expect(sampleAbsent(tiny, 10, 1, prepareTruth(tiny))).toEqual([]);
  });
});

describe('natural queries', () => {
  it('truly stand somewhere, numbers of headings and the mere names of quotations taken off', () => {
    const library = [...fictionalLibrary, writeDocument('yin', '引文', ['《海图说明》说得清楚。', '《海图说明》'])];
    const truth = prepareTruth(library);
    const natural = naturalQueries(library, 10, 2, truth);
    expect(natural.filter(({ query }) => truth.of(query).size === 0)).toEqual([]);
    expect(natural).toContainEqual({ kind: '标题', query: '点灯' });
    expect(natural).toContainEqual({ kind: '书名号', query: '海图说明' });
    expect(naturalQueries(library, 10, 2, truth)).toEqual(natural);
  });
});
