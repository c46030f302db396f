import type { Browser, Page } from 'puppeteer-core';
import type { CountingServer } from './serve-gzip.ts';

/** An answer of Pagefind, with how long it took; times and bytes as in `OurAnswer` and `ColdPage`. */
export interface PagefindAnswer {
  documents: number[];
  later: number;
  again: number;
}

/** What of Pagefind's own script is used here. */
interface Pagefind {
  search: (query: string) => Promise<{ results: { id: string; data: () => Promise<unknown> }[] }>;
}

const atOnce = 50;

/**
 * Asks Pagefind by its own script in one page.
 * @param root address of the folder with `pagefind/`, with a closing slash
 * @param names places of the documents by the names of results
 */
export async function askPagefind(
  browser: Browser,
  root: string,
  queries: readonly string[],
  names: Readonly<Record<string, number>>,
): Promise<PagefindAnswer[]> {
  const page = await browser.newPage();
  try {
    await page.goto(`${root}index.html`);
    await bringPagefind(page, root);
    const answers: PagefindAnswer[] = [];
    for (let from = 0; from < queries.length; from += atOnce) {
      const told = await page.evaluate(
        async (asked) => {
          const { pagefind } = globalThis as unknown as { pagefind: Pagefind };
          const rows: unknown[] = [];
          for (const query of asked) {
            const begin = performance.now();
            const { results } = await pagefind.search(query);
            const first = performance.now();
            await pagefind.search(query);
            const second = performance.now();
            rows.push({ ids: results.map(({ id }) => id), later: first - begin, again: second - first });
          }
          return JSON.stringify(rows);
        },
        queries.slice(from, from + atOnce),
      );
      for (const { ids, ...times } of JSON.parse(told) as { ids: string[]; later: number; again: number }[])
        answers.push({ documents: ids.map((id) => names[id] ?? -1), ...times });
    }
    return answers;
  } finally {
    await page.close();
  }
}

// As text, because bundlers that run tests would replace the import by one of their own.
const bringPagefind = (page: Page, root: string): Promise<unknown> =>
  page.evaluate(
    `import(${JSON.stringify(`${root}pagefind/pagefind.js`)}).then((pagefind) => pagefind.init().then(() => void (globalThis.pagefind = pagefind)))`,
  );

/** What a reader waits for and loads, search alone, without the page around it. */
export interface PagefindVisit {
  first: number;
  later: number;
  firstBytes: number;
  laterBytes: number;
}

/**
 * Asks two queries in a browser context of its own each time, and loads what Pagefind's own interface shows: five results.
 */
export async function visitPagefind(
  browser: Browser,
  server: CountingServer,
  pairs: readonly (readonly [first: string, later: string])[],
): Promise<PagefindVisit[]> {
  const visits: PagefindVisit[] = [];
  for (const [first, later] of pairs) {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      await page.goto(`${server.url}index.html`);
      server.takeBytes();
      const began = performance.now();
      await bringPagefind(page, server.url);
      await page.evaluate(showFive, first);
      const shown = performance.now() - began;
      const firstBytes = server.takeBytes();
      const more = await page.evaluate(showFive, later);
      visits.push({ first: shown, later: more, firstBytes, laterBytes: server.takeBytes() });
    } finally {
      await context.close();
    }
  }
  return visits;
}

async function showFive(query: string): Promise<number> {
  const begin = performance.now();
  const { results } = await (globalThis as unknown as { pagefind: Pagefind }).pagefind.search(query);
  await Promise.all(results.slice(0, 5).map((result) => result.data()));
  return performance.now() - begin;
}

/**
 * Tries Pagefind where it is opened as a file.
 * @param folder address of the folder with `pagefind/` as file://, with a closing slash
 * @returns undefined when it answers, else what the browser says
 */
export async function tryPagefindAsFile(browser: Browser, folder: string, query: string): Promise<string | undefined> {
  const page = await browser.newPage();
  try {
    await page.goto(`${folder}index.html`);
    await bringPagefind(page, folder);
    await page.evaluate(showFive, query);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await page.close();
  }
}
