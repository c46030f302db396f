import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as buildSite } from 'astro';
import { build as bundle } from 'vite';
import { searchIndex } from '../../../src/build/integrations/search-index.ts';
import { library, vocabulary } from '../site/src/library.ts';

const root = fileURLToPath(new URL('../site', import.meta.url));
/** What the engine of search brings when it is used. */
const SUGGESTIONS = fileURLToPath(new URL('../../../public/assets/suggest.css', import.meta.url));

/** Builds the small site of `tests/search/site`: the engine of search with no more than it needs. */
export async function buildSearchSite(folder: string): Promise<void> {
  await buildSite({
    root,
    configFile: false,
    outDir: folder,
    cacheDir: `${folder}.cache`,
    logLevel: 'error',
    build: { format: 'file' },
    integrations: [
      searchIndex(
        () => library,
        () => [],
        () => vocabulary,
      ),
    ],
  });
  const result = await bundle({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: join(root, 'src/app.ts'), output: { format: 'iife' } },
    },
  });
  const [chunk] = (Array.isArray(result) ? result : [result]).flatMap((part) => ('output' in part ? part.output : []));
  if (chunk?.type !== 'chunk') throw new Error('the app must be one script');
  await writeFile(join(folder, 'app.js'), chunk.code);
  await cp(SUGGESTIONS, join(folder, 'assets', 'suggest.css'));
}
