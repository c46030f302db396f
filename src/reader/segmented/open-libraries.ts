import { bringScript } from '../dom/bring-script.ts';
import { filesOf, optionsOf, type SearchedLibrary } from './libraries.ts';
import type { Pagefind, PagefindClient } from './pagefind-client.ts';
import { readFile } from './read-file.ts';

/** The libraries that can be searched, and the names of those that cannot. */
export interface OpenLibraries {
  pagefind: Pagefind;
  gone: string[];
}

const bringClient = (): Promise<PagefindClient> =>
  new Promise((resolve, reject) => {
    const fail = (): void => reject(new Error('search/pagefind.js'));
    const take = (): void => {
      const { pagefindClient } = globalThis as { pagefindClient?: PagefindClient };
      if (pagefindClient) resolve(pagefindClient);
      else fail();
    };
    bringScript('search/pagefind.js', '', take, fail);
  });

/** Asks for the one file that every library has: Pagefind keeps an index that did not come, and would fail with it for ever. */
const stands = (library: SearchedLibrary): Promise<boolean> =>
  readFile(`${filesOf(library)}pagefind-entry.json`).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * Opens this library and its neighbours as one. A neighbour that does not answer is left out and named.
 * @param libraries this one first
 * @throws Error when this library's own files are not there, or the browser does not run them
 */
export async function openLibraries(libraries: readonly SearchedLibrary[]): Promise<OpenLibraries> {
  const client = await bringClient();
  const answered = await Promise.all(libraries.map(stands));
  const [own] = libraries;
  if (!own || !answered[0]) throw new Error('search/pagefind');
  const gone = new Set(libraries.filter((_, place) => !answered[place]));
  for (;;) {
    const pagefind = client.createInstance({
      basePath: filesOf(own),
      noWorker: true,
      ...optionsOf(own, 0, libraries.length === 1),
    });
    // Rejects when what Pagefind reads first is missing or damaged.
    await pagefind.search(null, { filters: {} });
    const left = libraries.filter((library) => library !== own && !gone.has(library));
    let failed: SearchedLibrary | undefined;
    for (const library of left) {
      if (failed) break;
      await pagefind.mergeIndex(filesOf(library), optionsOf(library, libraries.indexOf(library), false)).catch(() => {
        failed = library;
      });
    }
    if (!failed) {
      await pagefind.filters();
      return { pagefind, gone: [...gone].map(({ name }) => name) };
    }
    gone.add(failed);
  }
}
