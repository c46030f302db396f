import type { Browser } from 'puppeteer-core';
import type { CountingServer } from '../search/serve-gzip.ts';

/** What the results page showed for one question. */
export interface OurResults {
  /** Addresses of paragraphs and paths of pages, in the order of the page. */
  shown: string[];
  /** Milliseconds from the navigation to the answer, with nothing cached. */
  waited: number;
  /** Bytes of all bodies as sent; NaN where no server counts them. */
  bytes: number;
}

/**
 * Asks each question on the results page, in a browser context of its own each time.
 * @param root address of the site, with a closing slash
 * @param server counts the bytes, when it is what serves the site
 */
export async function askOurs(
  browser: Browser,
  root: string,
  questions: readonly string[],
  server?: CountingServer,
): Promise<OurResults[]> {
  const results: OurResults[] = [];
  for (const question of questions) {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      server?.takeBytes();
      const began = performance.now();
      await page.goto(`${root}search.html?q=${encodeURIComponent(question)}`);
      await page.waitForFunction(() =>
        ['done', 'failed'].includes(document.getElementById('results')!.dataset['state']!),
      );
      const waited = performance.now() - began;
      const shown = await page.$$eval('#results [data-address], #results [data-page]', (entries) =>
        entries.map((each) => {
          const { address, page: path } = (each as HTMLElement).dataset;
          return address ?? path ?? '';
        }),
      );
      results.push({ shown: [...new Set(shown)], waited, bytes: server ? server.takeBytes() : NaN });
    } finally {
      await context.close();
    }
  }
  return results;
}
