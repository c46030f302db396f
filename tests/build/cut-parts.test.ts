import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutParts } from '../../src/build/pagefind/page-index.ts';

const sized = (...bytes: number[]): { bytes: number }[] => bytes.map((each) => ({ bytes: each }));

it.each([
  ['nothing', [], 10, [[]]],
  ['what fits', [4, 6], 10, [[4, 6]]],
  ['one too many', [4, 6, 1], 10, [[4, 6], [1]]],
  ['one that is too large by itself', [1, 99, 1], 10, [[1], [99], [1]]],
])('%s', (_name, bytes, largest, parts) => {
  expect(cutParts(sized(...bytes), largest).map((part) => part.map((each) => each.bytes))).toEqual(parts);
});

it('loses nothing, keeps the order, and no part of several is too large', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 30 }), (bytes, largest) => {
      const parts = cutParts(sized(...bytes), largest);
      expect(parts.flat().map((each) => each.bytes)).toEqual(bytes);
      for (const part of parts.filter(({ length }) => length > 1))
        expect(part.reduce((sum, each) => sum + each.bytes, 0)).toBeLessThanOrEqual(Math.max(largest, 0));
    }),
  );
});
