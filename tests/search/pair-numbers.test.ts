import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PairNumbers } from '../../src/search/index/pairs/pair-numbers.ts';
import { runs, seed } from '../support/seed.ts';

describe('numbers of pairs', () => {
  it(`are those that a Map would give, in the order of asking (seed ${String(seed)})`, () => {
    // Few high bits and many low ones, as pairs of Han characters have them; 0 and negative numbers are pairs too.
    const pair = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 65_535 }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 20_000, size: 'max' }), (asked) => {
        const numbers = new PairNumbers();
        const known = new Map<number, number>();
        for (const [high, low] of asked) {
          const code = ((high * 1637) << 16) | low;
          if (!known.has(code)) known.set(code, known.size);
          expect(numbers.of(code)).toBe(known.get(code));
        }
        expect(numbers.pairs).toEqual([...known.keys()]);
      }),
      runs(20),
    );
  });
});
