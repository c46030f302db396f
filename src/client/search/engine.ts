import { answerPhrase, answerQuery } from './answer.ts';
import { markArrival } from './arrival.ts';
import type { SearchEngine } from './bring-engine.ts';
import { loadCompanions } from './companions.ts';
import { matchInIndex } from './index-matches.ts';
import { loadDocuments, loadManifest, variantsOf } from './library.ts';
import { receiveShard } from './load-shard.ts';
import { runResultsPage } from './results-page.ts';
import { suggestWords } from './suggest.ts';

// The engine is one classic script, loaded at the first search; shards call back through the same name.
const shared = ((globalThis as { zhangju?: Record<string, unknown> }).zhangju ??= {});
shared['shard'] = receiveShard;
shared['search'] = {
  answerPhrase,
  answerQuery,
  loadCompanions,
  loadDocuments,
  loadManifest,
  markArrival,
  matchInIndex,
  runResultsPage,
  suggestWords,
  variantsOf,
} satisfies SearchEngine;
