import { PARTS_FILE } from '../../search/core/pagefind-parts.ts';
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

/** How many parts the index of a library has; one where nothing is said, 0 when it does not answer. */
async function partsOf(library: SearchedLibrary): Promise<number> {
  const read = (file: string): Promise<Response | null> =>
    readFile(filesOf(library) + file).then(
      (response) => (response.ok ? response : null),
      () => null,
    );
  // Asked for first: Pagefind keeps an index that did not come, and would fail with it for ever.
  if (!(await read('pagefind-entry.json'))) return 0;
  const said = (await (await read(PARTS_FILE))?.json().catch(() => null)) as { parts?: unknown } | null | undefined;
  return typeof said?.parts === 'number' ? said.parts : 1;
}

/**
 * Opens this library and its neighbours as one. A neighbour that does not answer is left out and named.
 * @param libraries this one first
 * @throws Error when this library's own files are not there, or the browser does not run them
 */
export async function openLibraries(libraries: readonly SearchedLibrary[]): Promise<OpenLibraries> {
  const client = await bringClient();
  const parts = await Promise.all(libraries.map(partsOf));
  const [own] = libraries;
  if (!own || parts[0] === 0) throw new Error('search/pagefind');
  const gone = new Set(libraries.filter((_, place) => parts[place] === 0));
  const alone = libraries.length === 1;
  for (;;) {
    const pagefind = client.createInstance({ basePath: filesOf(own), noWorker: true, ...optionsOf(own, 0, alone) });
    // Rejects when what Pagefind reads first is missing or damaged.
    await pagefind.search(null, { filters: {} });
    let failed: SearchedLibrary | undefined;
    for (const [place, library] of libraries.entries()) {
      for (let part = library === own ? 1 : 0; part < parts[place]! && !failed && !gone.has(library); part += 1)
        await pagefind.mergeIndex(filesOf(library, part), optionsOf(library, place, alone)).catch(() => {
          failed = library;
        });
    }
    if (failed === own) throw new Error('search/pagefind');
    if (!failed) {
      await pagefind.filters();
      return { pagefind, gone: [...gone].map(({ name }) => name) };
    }
    gone.add(failed);
  }
}
