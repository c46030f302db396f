import { describe, expect } from 'vitest';
import { media } from '../../e2e/support/media.ts';
import { contentAnswers } from '../../e2e/support/plain-answers.ts';
import { expectAnswer, expectAnswers, resultsAddress, settled } from '../../e2e/support/search-page.ts';
import { test } from '../../e2e/support/test.ts';
import terms from './terms.json' with { type: 'json' };

/** Terms and figures of the speech, and words that people will look for in vain. */
const TERMS: readonly string[] = [...terms, '三贴近', '３０万'];
/** Terms that differ in kind. */
const TYPED = [
  '社区党建',
  '台帐',
  '３０万',
  '100－150平方',
  '四清、九到户',
  '“两新”组织',
  '三个',
  '三贴近',
  '75',
  '，',
];

describe.each(media('file://'))('%s', (medium) => {
  test(`${String(TERMS.length)} terms of the speech are found where they stand`, async ({
    page,
    complaints,
    content,
  }) => {
    const root = content.root(medium);
    complaints.home = root;
    const answers = contentAnswers();
    for (const query of TYPED) {
      await page.goto(resultsAddress(root, query));
      await settled(page, query);
      await expectAnswer(page, query, answers);
    }
    await expectAnswers(page, TERMS, answers);
    expect(TERMS.filter((query) => answers.answer(query).length > 0).length).toBeGreaterThan(100);
  });
});
