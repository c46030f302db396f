import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FORMAL_SIGNS,
  HAN_NUMERAL,
  NUMERAL_LIMIT,
  readNumeral,
  writeDigits,
  writeNumeral,
} from '../../src/model/chinese-numerals.ts';
import { headingNumber } from '../../src/model/addresses/heading-number.ts';
import { runs, seed } from '../support/seed.ts';

const number = fc.oneof(fc.nat(120), fc.nat(20_000), fc.nat({ max: NUMERAL_LIMIT - 1 }));

describe('Chinese numerals', () => {
  it.each([
    [0, '零'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [1010, '一千零一十'],
    [10_010, '一万零一十'],
    [150_000, '十五万'],
    [30_500_000, '三千零五十万'],
    [100_010_000, '一亿零一万'],
  ])('%d is written %s', (value, written) => {
    expect(writeNumeral(value)).toBe(written);
    expect(readNumeral(written)).toBe(value);
  });

  it(`is read as what it was written for (seed ${String(seed)})`, () => {
    fc.assert(
      fc.property(number, (value) => {
        const written = writeNumeral(value);
        expect(written).toMatch(new RegExp(`^[${HAN_NUMERAL}万亿]+$`, 'u'));
        expect(written).not.toMatch(/零零|零[十百千万亿]|零$(?<!^零)/u);
        expect(readNumeral(written)).toBe(value);
        expect(readNumeral(writeDigits(value))).toBe(value);
        expect(readNumeral(writeDigits(value, '○'))).toBe(value);
        expect(readNumeral(String(value))).toBe(value);
      }),
      runs(500),
    );
  });

  it(`no two numbers are written alike, plain or formal (seed ${String(seed)})`, () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(writeNumeral(a) === writeNumeral(b)).toBe(a === b);
        expect(writeNumeral(a, FORMAL_SIGNS) === writeNumeral(b, FORMAL_SIGNS)).toBe(a === b);
      }),
      runs(200),
    );
  });

  it.each([
    ['两', 2],
    ['二○○四', 2004],
    ['一九九八', 1998],
    ['百', 100],
    ['千二百', 1200],
    ['１２', 12],
  ])('%s is read %d', (printed, value) => {
    expect(readNumeral(printed)).toBe(value);
  });

  it.each(['', '统', '十分', '3.5', '万'])('“%s” is none', (printed) => {
    expect(readNumeral(printed)).toBeNaN();
  });

  it.each([-1, 1.5, NUMERAL_LIMIT, Number.NaN])('%d is not written', (value) => {
    expect(() => writeNumeral(value)).toThrow(RangeError);
  });
});

it('a law may have more than a thousand articles', () => {
  for (const n of [9, 99, 999, 1000, 1001, 1260]) {
    expect(headingNumber(`第${writeNumeral(n)}条　本法`)).toBe(`第${writeNumeral(n)}条`);
  }
});
