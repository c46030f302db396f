import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeNumeral } from '../../src/model/chinese-numerals.ts';
import { statesNumber } from '../../src/materials/evidence/numbers-in-words.ts';
import { runs, seed } from '../support/seed.ts';

describe('statesNumber', () => {
  it.each([
    ['150－300平方米的46个', 46],
    ['150－300平方米的46个', 150],
    ['150－300平方米的46个', 300],
    ['最大的达到了1800平方米', 1800],
    ['增长3.5个百分点', 3.5],
    ['共46.', 46],
    ['三个不平衡', 3],
    ['连续两次', 2],
    ['十二个', 12],
    ['二十一条', 21],
    ['其中三分之二面积', 2 / 3],
    ['占七分之三', 3 / 7],
    ['百分之三十', 30],
    ['百分之三十', 0.3],
    ['一百五十户', 150],
    ['１８００平方米', 1800],
    ['1,800平方米', 1800],
    ['不少于30万的', 30],
    ['不少于30万的', 300_000],
    ['一万三千户', 13_000],
    ['二〇〇四年', 2004],
  ])('%s states %d', (words, number) => {
    expect(statesNumber(words, number)).toBe(true);
  });

  it.each([
    ['150－300平方米的46个', 4],
    ['150－300平方米的46个', 6],
    ['150－300平方米的46个', 15],
    ['150－300平方米的46个', 30],
    ['最大的达到了1800平方米', 180],
    ['增长3.5个百分点', 3],
    ['增长3.5个百分点', 5],
    ['增长3.5个百分点', 35],
    ['其中三分之二面积', 1 / 3],
    ['其中三分之二面积', 2],
    ['共有四十六个', 6],
    ['共有四十六个', 40],
    ['一万三千户', 3000],
    ['1,800平方米', 800],
    ['老百姓', 100],
    ['2020.5.1起', 2020],
    ['75个社区中', 76],
    ['多个', 0],
  ])('%s does not state %d', (words, number) => {
    expect(statesNumber(words, number)).toBe(false);
  });

  it(`a figure in a sentence states itself and no part of itself (seed ${String(seed)})`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999_999 }), (number) => {
        const words = `共有${String(number)}个`;
        expect(statesNumber(words, number)).toBe(true);
        expect(statesNumber(words, Number(String(number).slice(0, -1)))).toBe(false);
        expect(statesNumber(words, number + 1)).toBe(false);
      }),
      runs(200),
    );
  });

  it(`likewise in Chinese numerals (seed ${String(seed)})`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 999_999 }), fc.integer({ min: 1, max: 999_999 }), (number, other) => {
        // 二万 states 2 as well, in units of 万.
        fc.pre(number % 10_000 !== 0);
        const words = `共有${writeNumeral(number)}个`;
        expect(statesNumber(words, number)).toBe(true);
        expect(statesNumber(words, other)).toBe(other === number);
      }),
      runs(300),
    );
  });
});
