import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differingColumns } from '../../src/reader/compare/differing.ts';
import { holdsWords } from '../../src/reader/compare/filter-rows.ts';
import { sortRows } from '../../src/reader/compare/sort-rows.ts';
import { tabbed, tableHtml } from '../../src/reader/compare/table-text.ts';
import { readView, writeView } from '../../src/reader/compare/view-address.ts';
import { WHOLE } from '../../src/reader/compare/view.ts';

const figures = (...values: (number | null)[]) => values.map((figure) => ({ figure, words: String(figure) }));
const words = (...values: string[]) => values.map((one) => ({ figure: null, words: one }));

describe('sorting', () => {
  test('figures as figures, not as words', () => {
    expect(sortRows(figures(46, 4, 12, 1), true, false)).toEqual([3, 1, 2, 0]);
    expect(sortRows(figures(46, 4, 12, 1), true, true)).toEqual([0, 2, 1, 3]);
  });
  test('rows for which the source does not say stand last both ways', () => {
    expect(sortRows(figures(null, 2, 1), true, false)).toEqual([2, 1, 0]);
    expect(sortRows(figures(null, 2, 1), true, true)).toEqual([1, 2, 0]);
    expect(sortRows(words('', '水秀', '南尖'), false, false)).toEqual([2, 1, 0]);
    expect(sortRows(words('', '水秀', '南尖'), false, true)).toEqual([1, 2, 0]);
  });
  test('equal rows keep their order, and no row is lost', () => {
    expect(sortRows(figures(12, 4, 12, 4), true, true)).toEqual([0, 2, 1, 3]);
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer())), fc.boolean(), (values, descending) => {
        const order = sortRows(figures(...values), true, descending);
        expect([...order].sort((a, b) => a - b)).toEqual(values.map((_value, index) => index));
      }),
    );
  });
});

describe('filtering', () => {
  test('a row must hold every word', () => {
    expect(holdsWords('锁金村 街道', '街道 锁金')).toBe(true);
    expect(holdsWords('锁金村 街道', '街道 梅园')).toBe(false);
    expect(holdsWords('锁金村', '')).toBe(true);
  });
});

describe('what differs', () => {
  test('columns in which any row is not like the first', () => {
    expect(
      differingColumns([
        ['甲', '乙', '丙'],
        ['甲', '丁', '丙'],
        ['甲', '乙', '戊'],
      ]),
    ).toEqual([1, 2]);
  });
  test('one row alone differs from nothing, so all of it stays', () => {
    expect(differingColumns([['甲', '乙']])).toEqual([0, 1]);
  });
});

describe('the choice in the address', () => {
  const rows = ['r-one', 'r-two', 'r-three'];
  const columns = ['c-one', 'c-two'];
  test('comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.record({
          sort: fc.constantFrom(null, '', ...columns),
          descending: fc.boolean(),
          words: fc.string().map((text) => text.trim()),
          group: fc.constantFrom('', '街道'),
          rows: fc.subarray(rows),
          hidden: fc.subarray(columns),
          sideBySide: fc.boolean(),
          differing: fc.boolean(),
        }),
        (view) => {
          const written = new URLSearchParams(writeView(view, new URLSearchParams()).toString());
          const wanted = view.sort === null ? { ...view, descending: false } : view;
          expect(readView(written, rows, columns)).toEqual(wanted);
        },
      ),
    );
  });
  test('leaves other parameters alone and takes its own away when nothing is chosen', () => {
    const written = writeView({ ...WHOLE, words: '街道' }, new URLSearchParams('look=xl&words=旧'));
    expect(written.get('look')).toBe('xl');
    expect(written.get('words')).toBe('街道');
    expect(writeView(WHOLE, written).toString()).toBe('look=xl');
  });
  test('forgets rows and columns that the table does not have', () => {
    const view = readView(new URLSearchParams('rows=r-one.gone&hide=gone&sort=gone.desc'), rows, columns);
    expect([view.rows, view.hidden, view.sort]).toEqual([['r-one'], [], null]);
  });
});

test('copied texts keep cells apart and cannot become markup', () => {
  expect(tabbed([['甲', '乙\n丙\t丁']])).toBe('甲\t乙 丙 丁');
  expect(tableHtml([['<b>'], ['a&b\nc']])).toBe(
    '<table border="1"><tr><th>&lt;b&gt;</th></tr><tr><td>a&amp;b<br>c</td></tr></table>',
  );
});
