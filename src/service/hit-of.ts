import { findExact, type Span } from '../search/core/match.ts';
import type { ServiceHit } from '../search/core/service-answer.ts';
import { buildStream } from '../search/core/stream.ts';
import type { FoundLine } from './engine.ts';

/** Where a phrase stands exactly in a line. */
export const exactIn = ({ text }: Pick<FoundLine, 'text'>, needle: string): Span[] =>
  findExact(buildStream([{ text, continues: false }]), needle);

/** A line as it is answered, with the block in which the first of the places begins. */
export function hitOf(
  { document, eids, starts, title, genre, text }: FoundLine,
  spans: readonly { start: number; end: number }[],
): ServiceHit {
  const place = Array.from(text.slice(0, spans[0]?.start ?? 0)).length;
  const block = starts.findLastIndex((start) => start <= place);
  return {
    address: `${document}#${eids[Math.max(0, block)]!}`,
    title,
    genre,
    text,
    spans: spans.map(({ start, end }): [number, number] => [start, end]),
  };
}
