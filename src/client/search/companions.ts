import { checksum } from '../../search/checksum.ts';
import type { Companion } from '../../search/companion.ts';
import { findExact, type Span } from '../../search/match.ts';
import type { Query } from '../../search/query.ts';
import type { Manifest } from '../../search/shard-format.ts';
import { buildStream } from '../../search/stream.ts';
import { loadShard, type ShardSource } from './load-shard.ts';

/** Something beside the documents in which the words stand. */
export interface CompanionHit {
  companion: Companion;
  spans: Span[];
}

/**
 * Tables, terms, figures, names, articles and 校勘 in which the query, or each of its words, stands. They are few and
 * written by hand, so all of them are read.
 * @returns null when they cannot be had
 */
export async function findCompanions(
  query: Query,
  manifest: Manifest,
  source: ShardSource,
): Promise<CompanionHit[] | null> {
  const entry = manifest.companions;
  if (!entry) return [];
  const list = await loadShard(entry.shard, source).catch(() => null);
  if (!Array.isArray(list) || checksum(JSON.stringify(list)) !== entry.sum) return null;
  return (list as Companion[]).flatMap((companion): CompanionHit[] => {
    const stream = buildStream([{ text: companion.text, continues: false }]);
    const whole = findExact(stream, query.needle);
    if (whole.length > 0) return [{ companion, spans: whole }];
    const each = query.words.map((word) => findExact(stream, word));
    if (query.words.length < 2 || each.some((spans) => spans.length === 0)) return [];
    return [{ companion, spans: each.flat().sort((a, b) => a.start - b.start) }];
  });
}
