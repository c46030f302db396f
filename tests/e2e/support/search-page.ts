import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { SearchEngine } from '../../../src/reader/results/bring-engine.ts';
import { documentsOf, totalOf, type Answer, type PlainAnswers } from './plain-answers.ts';

/** Address of the results page for a query. */
export const resultsAddress = (root: string, query: string): string =>
  `${root}search.html?q=${encodeURIComponent(query)}`;

/** Waits until the page has answered this query, or has said that it cannot. */
export async function settled(page: Page, query: string): Promise<void> {
  await page.waitForFunction(
    (asked) =>
      ['done', 'failed'].includes(document.getElementById('results')?.dataset['state'] ?? '') &&
      new URLSearchParams(location.search).get('q') === asked,
    {},
    query,
  );
}

/** What the results page says of its answer, by the contract for tests and tools. */
export interface Shown {
  total: number;
  documents: number;
  engine: string | undefined;
  state: string | undefined;
  answer: Answer;
  words: string;
}

/** Reads the results page. */
export const shownOn = (page: Page): Promise<Shown> =>
  page.$eval('#results', (root) => {
    const { total, documents, engine, state } = (root as HTMLElement).dataset;
    // What stands across punctuation apart from the exact occurrences is listed after them and not counted.
    const counted = root.querySelector('.hits');
    const answer = [...(counted?.querySelectorAll<HTMLElement>('[data-address]') ?? [])].map(
      (hit): [string, number] => [
        hit.dataset['address'] ?? '',
        Number(/本段 (\d+) 处/u.exec(hit.querySelector('.hit-place')?.textContent ?? '')?.[1] ?? 1),
      ],
    );
    const words = `${document.getElementById('search-status')?.textContent ?? ''} ${root.textContent}`;
    return { total: Number(total), documents: Number(documents), engine, state, answer, words };
  });

/** Asks the page's own engine many queries at once; only exact occurrences, as the counts of the page are. */
function askEngine(page: Page, queries: readonly string[]): Promise<{ answer: Answer; engine: string }[]> {
  return page.evaluate(async (all) => {
    const { search } = (globalThis as unknown as { zhangju: { search: SearchEngine } }).zhangju;
    const answers: { answer: [string, number][]; engine: string }[] = [];
    for (const query of all) {
      const found = await search.answerQuery(query, { base: 'search/', patience: 20_000 });
      const counts = new Map<string, number>();
      const counted = found.hits.filter(({ exact }) => exact > 0);
      const { documents } = await search.loadDocuments(
        counted.map(({ entry }) => entry),
        { base: 'search/', patience: 20_000 },
      );
      documents.forEach((document, index) => {
        const spans = found.find(document).exact ?? [];
        // The index counted without the words; both must say the same.
        if (spans.length !== counted[index]!.exact) throw new Error(`${query}: the index and ${document.id} differ`);
        for (const { start } of spans) {
          const block = document.blocks[document.stream.starts.findLastIndex((begin) => begin <= start)];
          const address = `${document.id}#${block?.eId ?? ''}`;
          counts.set(address, (counts.get(address) ?? 0) + 1);
        }
      });
      answers.push({ answer: [...counts], engine: found.engine });
    }
    return answers;
  }, queries);
}

/** The same answer with its documents in one order; within each the places keep theirs. */
const byDocument = (answer: Answer): Answer =>
  answer.toSorted(([one], [other]) => {
    const [left = '', right = ''] = [one.split('#')[0], other.split('#')[0]];
    return left < right ? -1 : left > right ? 1 : 0;
  });

/** The results page shows what plain search finds, and its counts. */
export async function expectAnswer(page: Page, query: string, { answer }: PlainAnswers): Promise<void> {
  const expected = answer(query);
  const { state, total, documents, answer: shown } = await shownOn(page);
  expect({ state, total, documents, shown: byDocument(shown) }, query).toEqual({
    state: 'done',
    total: totalOf(expected),
    documents: documentsOf(expected),
    shown: byDocument(expected),
  });
}

/** The engine finds what plain search finds, each place and no other. */
export async function expectAnswers(page: Page, queries: readonly string[], { answer }: PlainAnswers): Promise<void> {
  const answers = await askEngine(page, queries);
  expect(answers).toHaveLength(queries.length);
  const wrong = queries.flatMap((query, index) => {
    const expected = byDocument(answer(query));
    const found = byDocument(answers[index]?.answer ?? []);
    return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ query, found, expected }];
  });
  expect(wrong).toEqual([]);
}
