import { expect, test } from 'vitest';
import { readExcerpt } from '../../src/reader/segmented/render-pages.ts';

test('an excerpt of Pagefind is text with marks: no markup of its own, no stop that the source has not', () => {
  expect(readExcerpt('齐抓共<mark>建</mark>. &lt;b&gt;3.5&lt;/b&gt; 会上的讲话.')).toEqual([
    { text: '齐抓共', found: false },
    { text: '建', found: true },
    { text: ' <b>3.5</b> 会上的讲话', found: false },
  ]);
  expect(readExcerpt('<img src=x>')).toEqual([{ text: '<img src=x>', found: false }]);
});
