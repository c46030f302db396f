import { describe, expect, it } from 'vitest';
import { loadLibrary, type Library } from '../../src/library/load-library.ts';
import { menu, neighbours, readingOrder } from '../../src/site/pages.ts';
import { documentPath, sourcePath } from '../../src/model/page-paths.ts';
import { SMALL_LIBRARY } from '../support/small-library.ts';

const library = loadLibrary(SMALL_LIBRARY);
const withEditions = (editions: Library['editions']): Library => ({ ...library, editions });
const [first, second] = library.editions;
if (!first || !second) throw new Error('the small library holds two documents');

describe('reading order', () => {
  it('begins at home, takes the documents by their order, and names every page once', () => {
    const paths = readingOrder(library).map(({ path }) => path);
    expect(paths[0]).toBe('/index.html');
    expect(paths.filter((path) => path.startsWith('/documents/'))).toEqual([
      '/documents/tongzhi.html',
      '/documents/jieshao.html',
    ]);
    expect(paths.filter((path) => path.startsWith('/sources/'))).toEqual([
      '/sources/tongzhi.html',
      '/sources/jieshao.html',
    ]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('can be walked forwards and backwards without a break', () => {
    const order = readingOrder(library);
    for (const [index, page] of order.entries()) {
      expect(neighbours(library, page.path)).toEqual({
        previous: order[index - 1] ?? null,
        next: order[index + 1] ?? null,
      });
    }
    expect(neighbours(library, order[0]!.path).previous).toBeNull();
    expect(neighbours(library, order.at(-1)!.path).next).toBeNull();
  });

  it('a page outside it has no neighbours', () => {
    expect(neighbours(library, '/404.html')).toEqual({ previous: null, next: null });
  });
});

describe('the menu', () => {
  it('names up to three documents, and no more', () => {
    const named = (count: number): string[] =>
      menu(withEditions(Array.from({ length: count }, () => first))).map(({ name }) => name);
    expect(named(3).filter((name) => name === '通知')).toHaveLength(3);
    expect(named(4)).not.toContain('通知');
    expect(named(4)[0]).toBe('文库');
  });

  it('leads to the one origin where there is one, and to the list where there are several', () => {
    const origin = (of: Library): string | undefined => menu(of).find(({ name }) => name === '来历')?.path;
    expect(origin(withEditions([second]))).toBe('/sources/jieshao.html');
    expect(origin(library)).toBe('/index.html#origins');
  });
});

it('paths of documents, blocks and sources', () => {
  expect(documentPath('tongzhi')).toBe('/documents/tongzhi.html');
  expect(documentPath('tongzhi', 's1-p1')).toBe('/documents/tongzhi.html#s1-p1');
  expect(sourcePath('tongzhi')).toBe('/sources/tongzhi.html');
});
