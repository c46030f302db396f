import type { Span } from '../../core/match.ts';

const mostSentences = 2;

/**
 * The spans that stand in the sentences which say most of a question; of a short block all of them.
 * @param sentences starts and ends, one after the other; empty for a block of one sentence
 */
export function spansInBestSentences<Found extends Span & { worth: number }>(
  spans: readonly Found[],
  sentences: readonly number[],
): Found[] {
  const groups = new Map<number, Found[]>();
  for (const span of spans) {
    let sentence = 0;
    while (sentence + 2 < sentences.length && sentences[sentence + 2]! <= span.start) sentence += 2;
    const own = groups.get(sentence) ?? [];
    own.push(span);
    groups.set(sentence, own);
  }
  const worthOf = (own: readonly Found[]) => own.reduce((sum, { worth, start, end }) => sum + worth * (end - start), 0);
  const best = [...groups].sort(([, a], [, b]) => worthOf(b) - worthOf(a)).slice(0, mostSentences);
  return best.flatMap(([, own]) => own).sort((a, b) => a.start - b.start);
}
