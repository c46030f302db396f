import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { runPagefind } from './run-pagefind.ts';

const entry = fileURLToPath(new URL('../client/search/engine.ts', import.meta.url));
const fetchFile = fileURLToPath(new URL('../client/search/fetch-pagefind-file.ts', import.meta.url));
const pagefindModule = 'virtual:pagefind';

/**
 * Bundles the search engine, with Pagefind's own browser code inside, to one classic script for Chromium 109 and
 * Firefox 115. The same sources give the same text.
 */
export async function bundleSearchEngine(): Promise<string> {
  const result = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [pagefindPlugin()],
    build: {
      write: false,
      target: ['chrome109', 'firefox115'],
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        output: { format: 'iife', entryFileNames: 'engine.js' },
        // Pagefind derives a default path from import.meta, which a classic script does not have; we always give a path.
        transform: { define: { 'import.meta': '{}' } },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) => ('output' in part ? part.output : []));
  const [chunk] = outputs;
  if (outputs.length !== 1 || chunk?.type !== 'chunk') throw new Error('the engine must be one script');
  return chunk.code;
}

// Pagefind's code stays as it is. Two names in its scope are set before it: `fetch`, which cannot read file://, reads
// shards; and without a `document` it neither starts a worker nor takes the page's language, which is Chinese, for a
// reason to divide the query's tokens into words.
function pagefindPlugin(): Plugin {
  return {
    name: 'zhangju-pagefind',
    resolveId: (id) => (id === pagefindModule ? `\0${pagefindModule}` : null),
    async load(id) {
      if (id !== `\0${pagefindModule}`) return null;
      const { files } = await runPagefind([{ url: 'any', words: 'any' }]);
      const code = files.get('pagefind.js');
      if (!code) throw new Error('Pagefind did not deliver pagefind.js');
      const before = `import { fetchPagefindFile as fetch } from ${JSON.stringify(fetchFile)};\nconst document = undefined;\n`;
      return { code: before + new TextDecoder().decode(code), moduleType: 'js' };
    },
  };
}
