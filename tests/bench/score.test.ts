import { describe, expect, it } from 'vitest';
import { percentile, spreadOf } from '../../bench/search/percentile.ts';
import { scoreAnswers } from '../../bench/search/score.ts';

const truths = [
  new Map([
    [0, 2],
    [3, 1],
  ]),
  new Map([[1, 1]]),
];

describe('the score', () => {
  it('is 1 throughout for the truth', () => {
    const score = scoreAnswers(truths, [
      { documents: [3, 0], counts: [1, 2] },
      { documents: [1], counts: [1] },
    ]);
    expect(score).toEqual({
      ...{ queries: 2, recall: 1, precision: 1, recallPerQuery: 1, precisionPerQuery: 1, precisionAt10: 1, exact: 1 },
    });
  });

  it('tells a missing document, a wrong one, and an answer without anything', () => {
    const score = scoreAnswers(truths, [{ documents: [0, 7] }, { documents: [] }]);
    expect(score).toEqual({
      ...{ queries: 2, recall: 1 / 3, precision: 1 / 2, recallPerQuery: 1 / 4, precisionPerQuery: 1 / 4 },
      precisionAt10: 1 / 4,
    });
  });

  it('looks at no more than the first ten documents for the first ten', () => {
    const documents = Array.from({ length: 30 }, (_, place) => place + 1);
    expect(scoreAnswers([new Map([[1, 1]])], [{ documents }])).toMatchObject({ precisionAt10: 0.1, recall: 1 });
  });

  it('is not exact when a single count differs', () => {
    const score = scoreAnswers([new Map([[0, 2]])], [{ documents: [0], counts: [3] }]);
    expect(score).toMatchObject({ recall: 1, precision: 1, exact: 0 });
  });
});

describe('percentiles', () => {
  it('are values that were measured, by nearest rank', () => {
    const values = Array.from({ length: 200 }, (_, index) => 200 - index);
    expect([1, 50, 95, 99, 100].map((percent) => percentile(values, percent))).toEqual([2, 100, 190, 198, 200]);
    expect(percentile([5], 50)).toBe(5);
    expect(percentile([], 50)).toBeNaN();
    expect(spreadOf([3, 1, 2])).toEqual({ count: 3, median: 2, p95: 3, p99: 3, max: 3 });
  });
});
