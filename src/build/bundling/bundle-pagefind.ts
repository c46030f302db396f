import { build, type Rolldown } from 'vite';
import { PAGEFIND_CLIENT, READ_FILE } from '../../reader/segmented/pagefind-client.ts';

/**
 * Pagefind's own browser script as a classic one. It reads its files by `fetch`, which no page on file:// may: that name is given
 * our reader of scripts instead. Nothing else of it changes.
 * @param script the `pagefind.js` that Pagefind wrote
 */
export async function bundlePagefind(script: string): Promise<string> {
  const { output } = (await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    define: { fetch: READ_FILE, 'import.meta.url': 'undefined' },
    build: {
      write: false,
      target: ['chrome109', 'firefox115'],
      modulePreload: false,
      rolldownOptions: {
        input: script,
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: PAGEFIND_CLIENT },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}
