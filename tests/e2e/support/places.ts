import type { Page } from 'puppeteer-core';
import { linksOf, pathBelow } from './crawl.ts';
import { pagesOf } from './pages.ts';

/** What on a page has an address of its own: paragraphs, sentences, marks of notes, notes, cells, rows, entries of an index. */
const OWN_PLACES = 'main :is([data-block], [data-block] > [id], .ref, .annotation, td, tr, li, dt)[id]';

/** Where the browser goes with the keyboard or the frame of a page needs a name; nothing of the library stands there. */
const OF_THE_FRAME = /^(?:main|q|help(?:-title)?)?$/u;

/**
 * The address, from the site's root on, of every place of a site: what a link leads to, what has an address of its own,
 * and the results of searches.
 */
export async function everyPlace(page: Page, root: string, queries: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  const add = (address: string): void => {
    const at = address.indexOf('#');
    if (!address.startsWith(root) || at === -1 || OF_THE_FRAME.test(address.slice(at + 1))) return;
    // A fragment with an equals sign says what a page is to show.
    if (!address.slice(at).includes('=')) found.add(address.slice(root.length));
  };
  const opened = [...pagesOf(), ...queries.map((query) => `search.html?q=${encodeURIComponent(query)}`)];
  for (const file of opened) {
    await page.goto(`${root}${file}`);
    if (file.includes('?')) {
      await page.waitForFunction(() => document.getElementById('results')?.dataset['state'] === 'done');
    }
    for (const link of (await linksOf(page)).links) add(link);
    const ids = await page.$$eval(OWN_PLACES, (all) => all.map(({ id }) => id));
    for (const id of ids) add(`${root}${file}#${id}`);
  }
  // Within the results one moves by links that exist only after a search.
  const pages = new Set(pagesOf());
  return [...found].filter(
    (address) => pages.has(pathBelow(root, root + address)) && !address.startsWith('search.html'),
  );
}
