import type { Page } from 'puppeteer-core';

/** What a page offers to follow and to arrive at. */
export interface Visited {
  /** Addresses of all links to pages, with their fragments. */
  links: string[];
  /** Addresses of files that are offered to be kept. */
  downloads: string[];
  ids: string[];
}

/** Links and anchors of the page that is open. */
export const linksOf = (page: Page): Promise<Visited> =>
  page.evaluate(() => {
    // Links in drawings are SVG, whose href is no text: the attribute serves both.
    const addresses = (selector: string): string[] =>
      [...document.querySelectorAll(selector)].map(
        (link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href,
      );
    return {
      links: addresses('a[href]:not([download])'),
      downloads: addresses('a[download]'),
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    };
  });

/**
 * Opens the home page and everything that links lead to from there, each address once (fragments are the same page).
 * @param look called while the page is open
 * @returns what was found on each page, by its address without fragment
 */
export async function crawl(
  page: Page,
  root: string,
  look: (address: string) => Promise<void>,
): Promise<Map<string, Visited>> {
  const visited = new Map<string, Visited>();
  const waiting = [`${root}index.html`];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (visited.has(address)) continue;
    await page.goto(address);
    // A page that searches is finished when it has answered.
    await page.waitForFunction(() => {
      const results = document.getElementById('results');
      return !results || !new URLSearchParams(location.search).has('q') || results.dataset['state'] === 'done';
    });
    await look(address);
    const found = await linksOf(page);
    visited.set(address, found);
    waiting.push(...found.links.map((link) => link.replace(/#.*$/u, '')));
  }
  return visited;
}
