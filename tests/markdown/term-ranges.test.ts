import { expect, it } from 'vitest';
import { termRanges } from '../../src/site/markdown/term-ranges.ts';

const figure = { key: 'n-b', term: '46个', aliases: [], path: '/numbers.html#n-b' };

it('a figure is marked where its quotation stands, not where another is written alike', () => {
  const text = '旧的有46个，已经拆了；新的有46个，还在用。';
  const only = { at: 'x#s1-p1', quote: '新的有46个' };
  const [found, ...more] = termRanges(text, [{ ...figure, only }], []);
  expect(more).toEqual([]);
  expect(found!.start).toBe(text.lastIndexOf('46个'));
  expect(termRanges(text, [figure], [])[0]!.start).toBe(text.indexOf('46个'));
});
