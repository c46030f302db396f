import type { Browser, Page } from 'puppeteer-core';
import type { CountingServer } from './serve-gzip.ts';

/** What a reader waits for, from a page that nothing is known of. */
export interface ColdPage {
  /** Milliseconds from the navigation to `search.html?q=…` to the results shown. */
  first: number;
  /** Milliseconds from submitting another query on that page to its results shown. */
  later: number;
  /** Bytes of bodies that each of the two took; 0 without a server that counts. */
  firstBytes: number;
  laterBytes: number;
}

/**
 * Asks the real results page two queries, each pair in a browser context of its own with nothing cached.
 * @param root address of the site's root, with a closing slash
 */
export async function visitColdPages(
  browser: Browser,
  root: string,
  pairs: readonly (readonly [first: string, later: string])[],
  server?: CountingServer,
): Promise<ColdPage[]> {
  const visits: ColdPage[] = [];
  for (const [first, later] of pairs) {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      await page.evaluateOnNewDocument(noteSettling);
      server?.takeBytes();
      await page.goto(`${root}search.html?q=${encodeURIComponent(first)}`);
      const shown = await settled(page);
      const firstBytes = server?.takeBytes() ?? 0;
      const more = await submit(page, later);
      visits.push({ first: shown, later: more, firstBytes, laterBytes: server?.takeBytes() ?? 0 });
    } finally {
      await context.close();
    }
  }
  return visits;
}

interface Noted {
  /** When the page came to say that it is done, in milliseconds from the navigation. */
  settledAt?: Promise<number>;
}

function noteSettling(): void {
  (globalThis as Noted).settledAt = new Promise((resolve, reject) => {
    addEventListener('DOMContentLoaded', () => {
      const results = document.getElementById('results');
      if (!results) return;
      const look = (): void => {
        const state = results.dataset['state'];
        if (state === 'done') resolve(performance.now());
        if (state === 'failed') reject(new Error(document.getElementById('search-status')?.textContent ?? 'failed'));
      };
      new MutationObserver(look).observe(results, { attributes: true, attributeFilter: ['data-state'] });
      look();
    });
  });
}

const settled = (page: Page): Promise<number> => page.evaluate(() => (globalThis as Noted).settledAt!);

const submit = (page: Page, query: string): Promise<number> =>
  page.evaluate(
    (asked) =>
      new Promise<number>((resolve, reject) => {
        const results = document.getElementById('results')!;
        const form = document.querySelector<HTMLFormElement>('form.search-form')!;
        new MutationObserver(() => {
          const state = results.dataset['state'];
          if (state === 'done') resolve(performance.now() - begin);
          if (state === 'failed') reject(new Error(document.getElementById('search-status')?.textContent ?? 'failed'));
        }).observe(results, { attributes: true, attributeFilter: ['data-state'] });
        (form.elements.namedItem('q') as HTMLInputElement).value = asked;
        const begin = performance.now();
        form.requestSubmit();
      }),
    query,
  );
