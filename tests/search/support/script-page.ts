import { createContext, runInContext } from 'node:vm';
import type { SearchEngine } from '../../../src/reader/results/bring-engine.ts';

/** The engine as a page would have it after loading `search/engine.js`. */
export interface ScriptPage {
  search: SearchEngine;
  /** Names of the files that were asked for, in order. */
  asked: string[];
}

/**
 * Runs the bundled engine as a classic script in a bare global scope whose only way to read a file is a script element,
 * as on file://. No fetch, no Worker, no module loader.
 * @param files what `search/` holds, by path below the site's root
 * @param globals names to set or, with undefined, to take away
 */
export function openScriptPage(
  engine: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  globals: Record<string, unknown> = {},
): ScriptPage {
  const asked: string[] = [];
  const context = createContext({
    ...{ URL, TextDecoder, TextEncoder, atob, setTimeout, clearTimeout, console, performance, Intl },
    ...{ Blob, Response, DecompressionStream },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    location: { href: 'file:///site/search.html', origin: 'null' },
    document: {
      // Where a script leaves the seal that it is whole.
      currentScript: {},
      createElement: () => ({ src: '', remove: () => undefined }),
      head: {
        append(script: { src: string; onload(): void; onerror(): void }) {
          asked.push(script.src);
          const code = files.get(script.src);
          setImmediate(() => {
            if (code === undefined) {
              script.onerror();
              return;
            }
            try {
              runInContext(String(code), context);
            } catch {
              // A script with a syntax error still fires its load event in a browser.
            }
            script.onload();
          });
        },
      },
    },
    ...globals,
  });
  if ('WebAssembly' in globals && globals['WebAssembly'] === undefined)
    runInContext('delete globalThis.WebAssembly', context);
  runInContext(engine, context);
  const { search } = (context as unknown as { zhangju: Pick<ScriptPage, 'search'> }).zhangju;
  return { search, asked };
}
