import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutParts } from '../../src/build/pagefind/cut-parts.ts';
import { runs, seed } from '../support/seed.ts';

const sized = (bytes: readonly number[]): { id: string; bytes: number }[] =>
  bytes.map((each, index) => ({ id: `wenzhang-${String(index)}`, bytes: each }));

it.each([
  ['nothing', [], [[]]],
  ['what fits as a whole', [4, 6], [[4, 6]]],
])('%s', (_name, bytes, parts) => {
  expect(cutParts(sized(bytes), 10, 5).map((part) => part.map((each) => each.bytes))).toEqual(parts);
});

it(`loses nothing and keeps the order in a part, ZHANGJU_SEED=${String(seed)}`, () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 30 }), (bytes, part) => {
      const documents = sized(bytes);
      const parts = cutParts(documents, 30, part);
      const place = new Map(documents.map((document, index) => [document.id, index]));
      const places = parts.map((each) => each.map(({ id }) => place.get(id)!));
      expect(places.flat().toSorted((a, b) => a - b)).toEqual([...documents.keys()]);
      for (const each of places) expect(each).toEqual(each.toSorted((a, b) => a - b));
    }),
    runs(200),
  );
});

it('parts of a large library are about as large as one another', () => {
  const documents = sized(Array.from({ length: 4000 }, (_, index) => 5000 + ((index * 7919) % 20_000)));
  const parts = cutParts(documents);
  const sizes = parts.map((part) => part.reduce((sum, each) => sum + each.bytes, 0));
  expect(parts).toHaveLength(16);
  expect(Math.max(...sizes)).toBeLessThan(5_000_000);
  expect(Math.min(...sizes)).toBeGreaterThan(2_500_000);
});

it('one document more leaves all parts but its own as they were', () => {
  const documents = sized(Array.from({ length: 300 }, () => 10));
  const before = cutParts(documents, 30, 100);
  const after = cutParts([...documents, { id: 'zengjia', bytes: 10 }], 30, 100);
  expect(after).toHaveLength(before.length);
  expect(after.filter((part, place) => JSON.stringify(part) !== JSON.stringify(before[place]))).toHaveLength(1);
});
