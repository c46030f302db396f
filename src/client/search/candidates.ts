import { createInstance, type PagefindInstance } from 'virtual:pagefind';
import type { Manifest } from '../../search/shard-format.ts';
import { phraseFor } from '../../search/tokens.ts';
import { loadPagefindFile, pagefindBase, servePagefindFrom, takeFailure } from './fetch-pagefind-file.ts';
import type { ShardSource } from './load-shard.ts';

let starting: Promise<PagefindInstance> | undefined;

/**
 * The documents that may hold a text, as places in the manifest, by Pagefind's index.
 * @param wanted a folded text without separators, not empty
 * @throws when the index cannot answer; the caller then reads all texts
 */
export async function candidates(wanted: string, manifest: Manifest, source: ShardSource): Promise<number[]> {
  // A library without a single word has no index, and nothing that could be proposed.
  if (Object.keys(manifest.pages).length === 0) return [];
  starting ??= start(manifest, source);
  starting.catch(() => (starting = undefined));
  const pagefind = await starting;
  takeFailure();
  const { results } = await pagefind.search(phraseFor(wanted));
  const failure = takeFailure();
  if (failure) throw failure;
  const places = results.map(({ id }) => manifest.pages[id]);
  if (places.includes(undefined)) throw new Error('the index knows a page that the manifest does not');
  return (places as number[]).sort((a, b) => a - b);
}

async function start(manifest: Manifest, source: ShardSource): Promise<PagefindInstance> {
  if (typeof WebAssembly === 'undefined') throw new Error('no WebAssembly');
  servePagefindFrom(manifest, source);
  // Pagefind starts by itself and leaves a failure unhandled, so what it needs first is brought and checked before.
  await Promise.all(
    Object.keys(manifest.files)
      .filter((path) => !path.startsWith('index/'))
      .map(loadPagefindFile),
  );
  const quiet = (event: PromiseRejectionEvent) => event.preventDefault();
  addEventListener('unhandledrejection', quiet);
  try {
    const instance = createInstance({ basePath: pagefindBase, noWorker: true });
    await instance.init();
    // The first search waits until Pagefind has compiled, or throws what kept it from doing so.
    await instance.search('"a"');
    return instance;
  } finally {
    removeEventListener('unhandledrejection', quiet);
  }
}
