import type { Companion } from '../../model/companion.ts';
import { findExact, findVariants, type Span } from '../core/match.ts';
import type { Request } from '../core/operators.ts';
import type { Query } from '../core/query.ts';
import type { Manifest } from '../core/shard-format.ts';
import { stripSeparators } from '../core/separators.ts';
import { buildStream, type Stream } from '../core/stream.ts';
import { variantsOf } from './library.ts';
import { loadNamed } from './load-named.ts';
import type { ShardSource } from './load-shard.ts';

/** Something beside the documents in which the words stand. */
export interface CompanionHit {
  companion: Companion;
  spans: Span[];
}

/** Everything that the editors say beside the documents; null when it cannot be had. */
export async function loadCompanions(manifest: Manifest, source: ShardSource): Promise<readonly Companion[] | null> {
  if (!manifest.companions) return [];
  return ((await loadNamed(manifest.companions, source)) as Companion[] | undefined) ?? null;
}

/**
 * Tables, terms, figures, names, articles and 校勘 in which the query, or each of its words, stands. They are few and
 * written by hand, so all of them are read.
 * @param request the query taken apart, when the answer did so
 * @returns null when they cannot be had
 */
export async function findCompanions(
  query: Query,
  request: Request | undefined,
  manifest: Manifest,
  source: ShardSource,
): Promise<CompanionHit[] | null> {
  const list = await loadCompanions(manifest, source);
  if (list === null) return null;
  const variants = variantsOf(manifest);
  const findForms = (stream: Stream, needle: string): Span[] => {
    const typed = findExact(stream, needle);
    return typed.length > 0 ? typed : findVariants(stream, needle, variants);
  };
  // A passage that was pasted is longer than anything here; looking for it in each would take seconds.
  const shortest = stripSeparators(query.needle).text.length;
  return list.flatMap((companion): CompanionHit[] => {
    const stream = buildStream([{ text: companion.text, continues: false }]);
    const whole = shortest > companion.text.length ? [] : findForms(stream, query.needle);
    if (whole.length > 0) return [{ companion, spans: whole }];
    if (!request || request.excluded.some((word) => findExact(stream, word).length > 0)) return [];
    const each = request.words.map(({ text, quoted }) => (quoted ? findExact(stream, text) : findForms(stream, text)));
    if (each.some((spans) => spans.length === 0)) return [];
    return [{ companion, spans: each.flat().sort((a, b) => a.start - b.start) }];
  });
}
