import { isQuestion } from '../core/ranking/asking-words.ts';
import { type Answer, ways } from './answer-shape.ts';
import { loadCompanions } from './companions.ts';
import { findPages, type FoundPage } from './find-pages.ts';
import { variantsOf } from './library.ts';
import type { ShardSource } from './load-shard.ts';
import { type RankedBeside, rankBeside } from './ranking/rank-beside.ts';
import { sharedWords } from './ranking/shared-words.ts';
import { type RankedAnswer, rankParagraphs, type Ranking } from './ranking/rank-paragraphs.ts';

/** What is shown for a question beside exact findings, or for words that stand nowhere as typed. */
export interface Answers {
  /** Pages that the query names. */
  pages: FoundPage[];
  /** Paragraphs, and what the editors say, the best first. */
  ranked: (RankedAnswer | RankedBeside)[];
  /** Set when paragraphs were ranked. */
  ranking?: Ranking;
}

// The best row of a table comes after so many paragraphs, when it says at least half as much as the best of them.
const [paragraphsBefore, leastShare] = [3, 0.5];
const leastUnmarked = 0.5;

/** True for a query whose words stand nowhere as typed, in whatever form, or which asks. */
export function wantsAnswers({ query, request, mode, ...answer }: Answer): boolean {
  if (query.needle === '' || (request && (request.excluded.length > 0 || request.words.some(({ quoted }) => quoted))))
    return false;
  if (isQuestion(query.needle)) return true;
  if (mode === 'words') return answer.exact === 0;
  return ways.every((way) => answer[way] === 0);
}

/**
 * Pages that a query names, and the best paragraphs for it when it asks or is nowhere.
 * @param kind only documents of this kind; '' for all
 */
export async function findAnswers(answer: Answer, kind: string, source: ShardSource): Promise<Answers> {
  const { query, manifest } = answer;
  const pages = kind === '' ? await findPages(query.raw, manifest, source) : [];
  if (!wantsAnswers(answer)) return { pages, ranked: [] };
  const ranking = await rankParagraphs(query.raw, manifest, source, answer.engine === 'scan');
  if (!ranking) return { pages, ranked: [] };
  const best = ranking.answers[0]?.score ?? 0;
  const ranked: Answers['ranked'] = ranking.answers.filter(
    ({ document, score, ranked: { text } }) =>
      (kind === '' || document.genre === kind) &&
      // A paragraph without a word that can be marked shows nothing of why it is there.
      (score >= best * leastUnmarked || sharedWords(text, ranking.terms).length > 0),
  );
  const companions = kind === '' ? ((await loadCompanions(manifest, source)) ?? []) : [];
  const [row] = rankBeside(query.raw, companions, ranking, variantsOf(manifest));
  if (row && row.score >= best * leastShare) ranked.splice(paragraphsBefore, 0, row);
  return { pages, ranked, ranking };
}
