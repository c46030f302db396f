import { needleOf, overlapsItself, pairsOf } from '../exports/databases/needle.ts';
import { findExact } from '../search/core/match.ts';
import type { ServiceAnswer, ServiceHit } from '../search/core/service-answer.ts';
import { buildStream } from '../search/core/stream.ts';
import { countHere } from './count-overlapping.ts';
import type { Engine, FoundLine } from './engine.ts';

/** Lines of one page of results. */
export const PAGE = 20;
/** Lines that come near a question that stands nowhere. */
const NEAR = 10;
/** Pairs of characters of a question that are looked at. */
const MOST_PAIRS = 40;

function hitOf({ document, eids, starts, title, genre, text }: FoundLine, needle: string): ServiceHit {
  const spans = findExact(buildStream([{ text, continues: false }]), needle).map(({ start, end }): [number, number] => [
    start,
    end,
  ]);
  const place = Array.from(text.slice(0, spans[0]?.[0] ?? 0)).length;
  const block = starts.findLastIndex((start) => start <= place);
  return { address: `${document}#${eids[Math.max(0, block)]!}`, title, genre, text, spans };
}

/**
 * Answers a phrase exactly: every occurrence is counted, and nothing else. Where it stands nowhere, lines that come near follow apart.
 * @param typed as a reader typed it; anything at all
 * @param from how many lines are passed over
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
    near: [],
  };
  if (needle === undefined) return nothing;
  const counts = overlapsItself(needle) ? await countHere(engine, needle) : await engine.count(needle);
  const found = counts.lines > from ? await engine.find(needle, PAGE, from) : [];
  const near = counts.lines > 0 ? [] : await engine.rank(pairsOf(needle).slice(0, MOST_PAIRS), NEAR);
  const hit = (line: FoundLine): ServiceHit => hitOf(line, needle);
  return { ...nothing, ...counts, hits: found.map(hit), near: near.map(hit) };
}
