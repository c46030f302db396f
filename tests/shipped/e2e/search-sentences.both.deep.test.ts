import { expect } from 'vitest';
import { MEDIA } from '../../e2e/support/media.ts';
import { test } from '../../e2e/support/test.ts';
import { falseSentences } from './sentence-cases.ts';

test('every sentence of the results page is said when it is true, on every medium', async ({ page, content }) => {
  for (const medium of MEDIA) expect(await falseSentences(page, content.root(medium)), medium).toEqual([]);
});
