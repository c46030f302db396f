import type { IncomingMessage, ServerResponse } from 'node:http';
import { buildSearchIndex } from '../../search/index/build-index.ts';
import { bundleSearchEngine } from '../bundling/bundle-engine.ts';
import type { NamedPage } from '../../search/core/named-page.ts';
import type { Companion } from '../../model/companion.ts';
import type { SearchableDocument } from '../../search/core/searchable.ts';
import type { Vocabulary } from '../../search/index/vocabulary.ts';

/** The shape of a Connect middleware, as Astro's and Vite's dev servers take it. */
export type Middleware = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/**
 * Serves `…/search/*.js` from memory, so that the dev server searches like the built site. Built at the first request and
 * again when the documents have changed; the engine is bundled once, a change of its code needs a restart.
 */
export function searchMiddleware(
  getDocuments: () => Promise<readonly SearchableDocument[]> | readonly SearchableDocument[],
  getCompanions: () => readonly Companion[] = () => [],
  getVocabulary: () => Vocabulary = () => [],
  getPages: () => readonly NamedPage[] = () => [],
): Middleware {
  let engine: Promise<string> | undefined;
  let built: { of: string; files: Promise<Map<string, string>> } | undefined;

  const read = async (path: string): Promise<string | undefined> => {
    if (path === 'search/engine.js') {
      engine ??= bundleSearchEngine();
      return await engine;
    }
    // Only the manifest starts anew: the shards it names stay those it was made with.
    if (path === 'search/manifest.js' || !built) {
      const documents = await getDocuments();
      const companions = getCompanions();
      const vocabulary = getVocabulary();
      const pages = getPages();
      const of = JSON.stringify([documents, companions, vocabulary, pages]);
      if (built?.of !== of)
        built = { of, files: Promise.resolve(buildSearchIndex(documents, companions, vocabulary, pages)) };
    }
    return (await built.files).get(path);
  };

  return (request, response, next) => {
    const path = /(?:^|\/)(search\/[\w-]+\.js)(?:\?|$)/.exec(request.url ?? '')?.[1];
    if (path === undefined) {
      next();
      return;
    }
    read(path).then((script) => {
      if (script === undefined) {
        next();
        return;
      }
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
      response.setHeader('Cache-Control', 'no-store');
      response.end(script);
    }, next);
  };
}
