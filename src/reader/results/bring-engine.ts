import { bringScript } from '../dom/bring-script.ts';
import type { answerPhrase, answerQuery } from '../../search/engine/answer.ts';
import type { markArrival } from './arrival.ts';
import type { loadCompanions } from '../../search/engine/companions.ts';
import type { matchInIndex } from '../../search/engine/index-matches.ts';
import type { loadDocuments, loadManifest, variantsOf } from '../../search/engine/library.ts';
import type { rankParagraphs } from '../../search/engine/ranking/rank-paragraphs.ts';
import type { runResultsPage } from './results-page.ts';
import type { suggestWords } from './suggest.ts';

/** What `search/engine.js` offers as `zhangju.search`. */
export interface SearchEngine {
  answerPhrase: typeof answerPhrase;
  answerQuery: typeof answerQuery;
  loadCompanions: typeof loadCompanions;
  loadDocuments: typeof loadDocuments;
  loadManifest: typeof loadManifest;
  markArrival: typeof markArrival;
  matchInIndex: typeof matchInIndex;
  rankParagraphs: typeof rankParagraphs;
  runResultsPage: typeof runResultsPage;
  suggestWords: typeof suggestWords;
  variantsOf: typeof variantsOf;
}

/**
 * Loads the search engine. It is large beside the rest, so pages do it only when there is something to search or to mark.
 * @param root relative address of the site's root, ending in a slash or empty
 */
export function bringEngine(root: string, ready: (engine: SearchEngine) => void, failed?: () => void): void {
  const fail = (): void => failed?.();
  const take = (): void => {
    const { search } = (globalThis as { zhangju?: { search?: SearchEngine } }).zhangju ?? {};
    if (search) ready(search);
    else fail();
  };
  bringScript('search/engine.js', root, take, fail);
}
