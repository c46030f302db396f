import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutParts } from '../../src/build/pagefind/page-index.ts';
import { runs, seed } from '../support/seed.ts';

const sized = (bytes: readonly number[]): { bytes: number }[] => bytes.map((each) => ({ bytes: each }));
const cut = (bytes: readonly number[], whole: number, part: number): number[][] =>
  cutParts(sized(bytes), whole, part).map((documents) => documents.map((each) => each.bytes));

it.each([
  ['nothing', [], 10, 5, [[]]],
  ['what fits as a whole', [4, 6], 10, 5, [[4, 6]]],
  ['one too many', [3, 2, 6], 10, 5, [[3, 2], [6]]],
  ['one that is too large by itself', [1, 99, 1], 10, 5, [[1], [99], [1]]],
])('%s', (_name, bytes, whole, part, parts) => {
  expect(cut(bytes, whole, part)).toEqual(parts);
});

it(`loses nothing, keeps the order, and no part of several is too large, ZHANGJU_SEED=${String(seed)}`, () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 30 }), (bytes, part) => {
      const parts = cut(bytes, 30, part);
      expect(parts.flat()).toEqual(bytes);
      if (parts.length === 1) return;
      for (const documents of parts.filter(({ length }) => length > 1))
        expect(documents.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(part);
    }),
    runs(200),
  );
});
