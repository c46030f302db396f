import { readFileSync } from 'node:fs';
import { expect, describe } from 'vitest';
import { expectChanged, expectJoined, expectSame } from '../../e2e/support/check-page.ts';
import { media } from '../../e2e/support/media.ts';
import { contentAnswers } from '../../e2e/support/plain-answers.ts';
import { changedOf, joinedOf } from '../../e2e/support/quotations.ts';
import { test } from '../../e2e/support/test.ts';
import { seed } from '../../support/seed.ts';

const facts = JSON.parse(readFileSync(new URL('../edition/fixtures/facts.json', import.meta.url), 'utf8')) as {
  lines: number[];
  quote: string;
}[];
/** All quotations but that of the watermark, which was recorded as removed. */
const QUOTATIONS = facts.filter(({ lines: [line] }) => line !== 33).map(({ quote }) => quote);
const { lines } = contentAnswers();
const CHANGED = changedOf(QUOTATIONS, lines);
const JOINED = joinedOf(QUOTATIONS, lines);

describe.each(media('file://'))(`%s, ZHANGJU_SEED=${String(seed)}`, (medium) => {
  test(`of the speech: ${String(QUOTATIONS.length)} quotations, ${String(CHANGED.length)} with one character changed, ${String(JOINED.length)} put together`, async ({
    page,
    complaints,
    content,
  }) => {
    complaints.home = content.root(medium);
    await page.goto(`${content.root(medium)}check.html`);
    await expectSame(page, QUOTATIONS);
    expect(CHANGED.length).toBeGreaterThan(150);
    await expectChanged(page, CHANGED);
    expect(JOINED.length).toBeGreaterThan(40);
    await expectJoined(page, JOINED);
  });
});
