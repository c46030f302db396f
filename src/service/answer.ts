import { needleOf, overlapsItself, pairsOf } from '../exports/databases/needle.ts';
import type { ServiceAnswer, ServiceHit } from '../search/core/service-answer.ts';
import { readVariants } from '../search/core/variants.ts';
import { countHere } from './count-overlapping.ts';
import type { Engine, FoundLine } from './engine.ts';
import { findLoosely } from './find-loosely.ts';
import { exactIn, hitOf } from './hit-of.ts';

/** Lines of one page of results. */
export const PAGE = 20;
/** Lines that come near a question that stands nowhere. */
const NEAR = 10;
/** Pairs of characters of a question that are looked at. */
const MOST_PAIRS = 40;

/**
 * Answers a phrase exactly: every occurrence is counted, and nothing else. What is not exactly as typed follows apart; where nothing is,
 * lines that come near.
 * @param typed as a reader typed it; anything at all
 * @param from how many lines are passed over; what stands apart is told with the first ones only
 */
export async function answer(engine: Engine, typed: string, from = 0): Promise<ServiceAnswer> {
  const needle = needleOf(typed);
  const nothing: ServiceAnswer = {
    query: typed.slice(0, 1000).replace(/\p{Surrogate}/gu, '\uFFFD'),
    lines: 0,
    documents: 0,
    total: 0,
    from,
    hits: [],
    across: { total: 0, hits: [] },
    forms: [],
    near: [],
  };
  if (needle === undefined) return nothing;
  const hit = (line: FoundLine): ServiceHit => hitOf(line, exactIn(line, needle));
  const counts = overlapsItself(needle) ? await countHere(engine, needle) : await engine.count(needle);
  const found = counts.lines > from ? await engine.find(needle, PAGE, from) : [];
  const forms = from === 0 ? await engine.forms() : '';
  const apart = from === 0 ? await findLoosely(engine, needle, readVariants(forms), forms, PAGE) : {};
  const near = counts.lines > 0 ? [] : await engine.rank(pairsOf(needle).slice(0, MOST_PAIRS), NEAR);
  return { ...nothing, ...counts, ...apart, hits: found.map(hit), near: near.map(hit) };
}
