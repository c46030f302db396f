import type { Browser } from 'puppeteer-core';
import type { SearchEngine } from '../../src/reader/results/bring-engine.ts';
import type { Given } from './score.ts';

/** An answer of our engine, with how long it took. */
export interface OurAnswer extends Required<Given> {
  /** Milliseconds with the engine and the manifest at hand; index shards may still have had to be loaded. */
  later: number;
  /** Milliseconds when the same was asked again at once. */
  again: number;
  /** Files of the index that had to be loaded for it. */
  loaded: number;
  /** Occurrences that the page shows apart or as a substitute: across punctuation, in other forms. */
  loosely: number;
}

/** What the engine's script shares with the page. */
interface Shared {
  search: SearchEngine;
  shard: (name: string, payload: unknown) => void;
  /** Files that came since the bench began to count. */
  came?: number;
}

// Few enough that one round trip stays small, many enough that round trips cost nothing.
const atOnce = 100;

/**
 * Asks the engine of a built site in a page of the site. Documents come in the order of the results page.
 * @param root address of the site's root, with a closing slash
 */
export async function askOurs(browser: Browser, root: string, queries: readonly string[]): Promise<OurAnswer[]> {
  const page = await browser.newPage();
  try {
    await page.goto(`${root}search.html`);
    await page.evaluate(async () => {
      await new Promise<void>((resolve, reject) => {
        const script = document.createElement('script');
        script.src = 'search/engine.js';
        script.onload = () => resolve();
        script.onerror = () => reject(new Error('search/engine.js did not come'));
        document.head.append(script);
      });
      // The manifest is at hand before the first query counts.
      const shared = (globalThis as unknown as { zhangju: Shared }).zhangju;
      await shared.search.answerQuery('', { base: 'search/', patience: 60_000 });
      // Every file of the index calls this as it comes.
      const receive = shared.shard;
      shared.came = 0;
      shared.shard = (name, payload) => {
        shared.came! += 1;
        receive(name, payload);
      };
    });
    const answers: OurAnswer[] = [];
    for (let from = 0; from < queries.length; from += atOnce) {
      const told = await page.evaluate(
        async (asked) => {
          const shared = (globalThis as unknown as { zhangju: Shared }).zhangju;
          const { search } = shared;
          const source = { base: 'search/', patience: 60_000 };
          const rows: unknown[] = [];
          for (const query of asked) {
            const before = shared.came!;
            const begin = performance.now();
            const answer = await search.answerQuery(query, source);
            const first = performance.now();
            const loaded = shared.came!;
            await search.answerQuery(query, source);
            const second = performance.now();
            if (answer.indexFailed || answer.engine !== 'index') throw new Error(`the index did not answer ${query}`);
            const places = new Map(answer.manifest.documents.map(({ id }, place) => [id, place]));
            // As `listDocuments` puts them in order for the page.
            const listed = answer.hits
              .filter(({ exact }) => exact > 0)
              .sort((a, b) => Number(b.inTitle) - Number(a.inTitle) || b.exact - a.exact);
            rows.push({
              documents: listed.map(({ entry }) => places.get(entry.id)),
              counts: listed.map(({ exact }) => exact),
              later: first - begin,
              again: second - first,
              loaded: loaded - before,
              loosely: answer.across + answer.variants,
            });
          }
          // One text crosses to this process much faster than thousands of small objects.
          return JSON.stringify(rows);
        },
        queries.slice(from, from + atOnce),
      );
      answers.push(...(JSON.parse(told) as OurAnswer[]));
    }
    return answers;
  } finally {
    await page.close();
  }
}
