import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeFormula, statedNumber } from '../../src/materials/evidence/formula.ts';
import { runs, seed } from '../support/seed.ts';

describe('computeFormula', () => {
  it.each([
    ['a + b * c', 14],
    ['(a + b) * c', 20],
    ['c - b - a', -1],
    ['c / b / a', 4 / 3 / 2],
    ['a - -b', 5],
    ['-a * b', -6],
    ['b ÷ a × 100', 150],
    [' a+1.5 ', 3.5],
  ])('%s = %d', (formula, result) => {
    expect(computeFormula(formula, { a: 2, b: 3, c: 4 })).toBeCloseTo(result, 12);
  });

  it.each([
    ['a +', /算式不完整/u],
    ['', /算式不完整/u],
    ['(a + b', /括号不成对/u],
    ['a b', /多出了 b/u],
    ['a + z', /z 没有给出数字/u],
    ['a ^ 2', /“\^ 2”读不懂/u],
    ['a + 合计', /“合计”读不懂/u],
    ['a / 0', /算不出结果/u],
  ])('“%s” is refused in Chinese', (formula, message) => {
    expect(() => computeFormula(formula, { a: 2, b: 3 })).toThrow(message);
  });

  it(`adds, multiplies and divides as the machine does (seed ${String(seed)})`, () => {
    const figure = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(figure, figure, figure, (a, b, c) => {
        expect(computeFormula('a + b * c - (a - c) / b', { a, b, c })).toBeCloseTo(a + b * c - (a - c) / b, 9);
      }),
      runs(200),
    );
  });
});

describe('statedNumber', () => {
  it.each([
    ['16.0%', 16, 1],
    ['75', 75, 0],
    ['约 1,800 平方米', 1800, 0],
    ['-3.25', -3.25, 2],
  ])('%s states %d with %d decimals', (value, number, decimals) => {
    expect(statedNumber(value)).toEqual({ number, decimals });
  });

  it('is null where no figure stands', () => {
    expect(statedNumber('若干')).toBeNull();
  });
});
