import { expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { listPages } from '../../src/site/document-list.ts';
import { SMALL_LIBRARY } from '../support/small-library.ts';

const [first] = loadLibrary(SMALL_LIBRARY).editions;
const documents = Array.from({ length: 7 }, (_, index) => ({
  ...first!.document,
  id: `d${String(index)}`,
  genre: index % 3 === 0 ? '政策' : '案例',
}));

it('a list that fits stands on one page', () => {
  const { pages, genres } = listPages(documents, 7);
  expect(pages.map(({ path }) => path)).toEqual(['/documents.html']);
  expect(genres).toEqual([
    { genre: '政策', count: 3, href: '/documents.html#kind-1' },
    { genre: '案例', count: 4, href: '/documents.html#kind-2' },
  ]);
});

it('a longer one is cut into pages, each document on one of them, by kind and then in the library’s order', () => {
  const { pages, genres } = listPages(documents, 2);
  expect(pages.map(({ path }) => path)).toEqual([
    '/documents.html',
    '/documents-2.html',
    '/documents-3.html',
    '/documents-4.html',
  ]);
  expect(pages.flatMap(({ groups }) => groups.flatMap((group) => group.documents.map(({ id }) => id)))).toEqual([
    'd0',
    'd3',
    'd6',
    'd1',
    'd2',
    'd4',
    'd5',
  ]);
  expect(pages.map(({ from, to }) => [from, to])).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
    [7, 7],
  ]);
  expect(genres.map(({ href }) => href)).toEqual(['/documents.html#kind-1', '/documents-2.html#kind-2']);
});
