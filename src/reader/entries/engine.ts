import { answerPhrase, answerQuery } from '../../search/engine/answer.ts';
import { markArrival } from '../results/arrival.ts';
import type { SearchEngine } from '../results/bring-engine.ts';
import { loadCompanions } from '../../search/engine/companions.ts';
import { matchInIndex } from '../../search/engine/index-matches.ts';
import { loadDocuments, loadManifest, variantsOf } from '../../search/engine/library.ts';
import { rankParagraphs } from '../../search/engine/ranking/rank-paragraphs.ts';
import { receiveShard } from '../../search/engine/load-shard.ts';
import { runResultsPage } from '../results/results-page.ts';
import { suggestWords } from '../results/suggest.ts';

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
  rankParagraphs,
  runResultsPage,
  suggestWords,
  variantsOf,
} satisfies SearchEngine;
