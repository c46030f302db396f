import type { Page } from 'puppeteer-core';

/** What a page offers to follow and to arrive at. */
export interface Visited {
  /** Addresses of all links, with their fragments. */
  links: string[];
  ids: string[];
}

/** Links and anchors of the page that is open. */
export const linksOf = (page: Page): Promise<Visited> =>
  page.evaluate(() => ({
    links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
  }));

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
