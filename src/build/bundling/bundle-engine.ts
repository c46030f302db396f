import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const entry = fileURLToPath(new URL('../../reader/entries/engine.ts', import.meta.url));

/**
 * Bundles the search engine to one classic script for Chromium 109 and
 * Firefox 115. The same sources give the same text.
 */
export async function bundleSearchEngine(): Promise<string> {
  const result = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: ['chrome109', 'firefox115'],
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        output: { format: 'iife', entryFileNames: 'engine.js' },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) => ('output' in part ? part.output : []));
  const [chunk] = outputs;
  if (outputs.length !== 1 || chunk?.type !== 'chunk') throw new Error('the engine must be one script');
  return chunk.code;
}
