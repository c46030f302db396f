import { expect, it } from 'vitest';
import { nearestAddress } from '../../src/model/addresses/nearest-address.ts';

const KNOWN = ['title', 's0-p1', 's1', 's1-p1', 's2', 's2-1', 's2-1-p1', 's2-2', 's2-2-p1', 's3'];

it.each([
  ['s2-9-p1', 's2-2'],
  ['s2-1-p7', 's2-1-p1'],
  ['s1-p4', 's1-p1'],
  ['s9', 's3'],
  ['s0-p5', 's0-p1'],
])('%s is nearest to %s', (asked, nearest) => {
  expect(nearestAddress(asked, KNOWN)).toBe(nearest);
});

it('there is none where there is nothing', () => {
  expect(nearestAddress('s1', [])).toBeNull();
});
