import { cpSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { sentences } from '../../../src/reader/results/sentences.ts';
import { test } from '../../e2e/support/test.ts';
import { CASES, falseSentences, type Key, patternOf, wordsFor } from './sentence-cases.ts';

/** Sentences that only a damaged copy says, or a larger library, and the tests that provoke them. */
const ELSEWHERE: readonly Key[] = [
  ...(['notAllSearched', 'notAllSearchedNorFound', 'nearestOfRead', 'notRead', 'besideNotRead'] as const),
  ...(['readWithoutIndex', 'sectionApart', 'documentApart'] as const),
];

test('every sentence is provoked by a query', () => {
  const covered = new Set<string>([...CASES.map(([key]) => key), ...ELSEWHERE]);
  expect(Object.keys(sentences).filter((key) => !covered.has(key))).toEqual([]);
});

test('each is said when it is true', async ({ page, content }) => {
  expect(await falseSentences(page, content.root('file://'))).toEqual([]);
});

test('what a damaged copy says', async ({ page, complaints, content }) => {
  complaints.expected = /.*/u;
  const copy = `${content.folder} damaged`;
  cpSync(content.folder, copy, { recursive: true });
  const harm = (part: string) => {
    const [file] = readdirSync(path.join(copy, 'search')).filter((each) => each.startsWith(part));
    rmSync(path.join(copy, 'search', file!));
  };
  const root = pathToFileURL(`${copy}/`).href;
  harm('companions-');
  expect(await wordsFor(page, root, '台帐')).toMatch(patternOf('besideNotRead'));
  harm('pairs-0');
  expect(await wordsFor(page, root, '台帐')).toMatch(patternOf('readWithoutIndex'));
  harm('text-');
  const words = await wordsFor(page, root, '台帐');
  for (const key of ['notAllSearched', 'notAllSearchedNorFound', 'notRead'] as const)
    expect(words).toMatch(patternOf(key));
  expect(words).not.toContain(sentences.nowhere());
  rmSync(copy, { recursive: true });
});
