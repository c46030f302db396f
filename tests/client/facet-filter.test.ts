import { expect, it } from 'vitest';
import { countValues, isChosen, onlyChosen, type DocumentFacets } from '../../src/reader/results/facet-filter.ts';
import { readView, searchAddress } from '../../src/reader/results/addresses.ts';
import type { Answer } from '../../src/search/engine/answer-shape.ts';

const stated: Record<string, Record<string, string[]>> = {
  a: { year: ['2019'], issuer: ['东县'] },
  b: { year: ['2019'], issuer: ['西县'] },
  c: { year: ['2021'], issuer: ['东县', '西县'] },
};
const known: DocumentFacets = {
  facets: [
    { key: 'year', label: '年份', values: ['2021', '2019'] },
    { key: 'issuer', label: '发布机关', values: ['东县', '西县'] },
  ],
  valuesOf: (document, key) => stated[document]?.[key] ?? [],
};
const none = { across: 0, variants: 0, section: 0, whole: 0 };
const answer = {
  mode: 'phrase',
  exact: 6,
  ...none,
  hits: Object.keys(stated).map((id, index) => ({ entry: { id }, exact: index + 1, ...none })),
} as unknown as Answer;

it('a value that is chosen leaves its documents, and all counts follow', () => {
  const left = onlyChosen(answer, { year: '2019' }, known);
  expect([left.exact, left.hits.map(({ entry }) => entry.id)]).toEqual([3, ['a', 'b']]);
  expect(onlyChosen(answer, { year: '2019', issuer: '西县' }, known).exact).toBe(2);
  // An address of another library.
  expect(onlyChosen(answer, { region: '南县' }, known).exact).toBe(6);
  expect(isChosen('c', { issuer: '西县' }, known)).toBe(true);
});

it('a count is what the value would leave beside the other facets', () => {
  expect([...countValues(answer, 'issuer', {}, known)]).toEqual([
    ['东县', 4],
    ['西县', 5],
  ]);
  expect([...countValues(answer, 'issuer', { year: '2019', issuer: '东县' }, known)]).toEqual([
    ['东县', 1],
    ['西县', 2],
  ]);
});

it('what is chosen stands in the address', () => {
  const address = searchAddress('登记', { facets: { year: '2019', issuer: '东县' } });
  expect(readView(new URLSearchParams(address.split('?')[1])).facets).toEqual({ year: '2019', issuer: '东县' });
});
