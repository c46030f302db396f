import { expect, it } from 'vitest';
import { decisionsSchema } from '../../src/edition/schemas/decisions.ts';
import { keepFitting } from '../../src/files/keep-fitting.ts';

it('keeps the entries of a list that hold, and tells which do not', () => {
  const [sound, broken] = [
    { line: 9, left: '甲', right: '乙', reason: '接' },
    { line: 12, left: '甲', right: '乙' },
  ];
  const { kept, dropped } = keepFitting(decisionsSchema, { joins: [sound, broken], roles: '别的' });
  expect(kept.joins).toEqual([sound]);
  expect(kept.outline).toEqual([]);
  expect(dropped).toEqual([broken, '别的']);
});
