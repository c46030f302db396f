import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';

/** What a page offers to follow and to arrive at. */
export interface Visited {
  /** Addresses of all links to pages, with their fragments. */
  links: string[];
  /** Addresses of files that are offered to be kept. */
  downloads: string[];
  ids: Set<string>;
}

/** Links and anchors of the page that is open. */
export async function linksOf(page: Page): Promise<Visited> {
  const found = await page.evaluate(() => {
    // Links in drawings are SVG, whose href is no text: the attribute serves both.
    const addresses = (selector: string): string[] =>
      [...document.querySelectorAll(selector)].map(
        (link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href,
      );
    return {
      links: addresses('a[href]:not([download], [href$=".txt"])'),
      downloads: addresses('a[download], a[href$=".txt"]'),
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    };
  });
  return { ...found, ids: new Set(found.ids) };
}

/** The ids of a page that was not opened. */
export const idsIn = (folder: string, page: string): Set<string> =>
  new Set([...readFileSync(path.join(folder, page), 'utf8').matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id ?? ''));

/** Waits until a page that searches has answered. */
const finished = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const results = document.getElementById('results');
    return !results || !new URLSearchParams(location.search).has('q') || results.dataset['state'] === 'done';
  });

/**
 * Opens the home page and everything that links lead to from there, each address once (fragments are the same page).
 * @param isWanted whether a page, by its path from the root and its query, is opened
 * @param look called while the page is open
 * @returns what was found on each page that was opened, by its address without fragment
 */
export async function crawl(
  page: Page,
  root: string,
  isWanted: (path: string, query: string) => boolean,
  look: (address: string) => Promise<void>,
): Promise<Map<string, Visited>> {
  const visited = new Map<string, Visited>();
  const waiting = [`${root}index.html`];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (visited.has(address)) continue;
    await page.goto(address);
    await finished(page);
    await look(address);
    const found = await linksOf(page);
    visited.set(address, found);
    const pages = found.links.map((link) => link.replace(/#.*$/u, ''));
    // What lies elsewhere is opened too, so that it is complained of.
    waiting.push(
      ...pages.filter((link) => !link.startsWith(root) || isWanted(pathBelow(root, link), new URL(link).search)),
    );
  }
  return visited;
}

/** Path of a page from the site's root, without query. */
export const pathBelow = (root: string, address: string): string =>
  decodeURI(address.slice(root.length).replace(/[?#].*$/u, ''));
