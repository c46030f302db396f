import type { SearchableDocument } from '../../src/search/core/searchable.ts';

const [k1, b] = [1.2, 0.5];
const mostResults = 5;

// Pairs of characters without marks between them, in the order of the text; nothing is folded or weighed.
function pairsOf(text: string): string[] {
  const runs = text.split(/[\p{P}\p{S}\p{Z}\p{Cc}]+/u);
  return runs.flatMap((run) => Array.from({ length: Math.max(run.length - 1, 0) }, (_, at) => run.slice(at, at + 2)));
}

/**
 * BM25 over pairs of characters and nothing else, paragraph by paragraph: what ours has to beat.
 * Source: S. Robertson, S. Walker et al., Okapi at TREC-3 (1994).
 * @returns answers a question with the addresses of paragraphs; in a library of several documents their titles are part of
 * each paragraph
 */
export function plainBm25(documents: readonly SearchableDocument[]): (question: string) => string[] {
  const paragraphs = documents.flatMap(({ id, title, blocks }) =>
    blocks
      .filter(({ kind }) => kind !== 'title' && kind !== 'heading')
      .map(({ eId, text }) => ({ address: `${id}#${eId}`, text: documents.length > 1 ? `${title} ${text}` : text })),
  );
  const places = new Map<string, Map<number, number>>();
  const lengths = paragraphs.map(({ text }, index) => {
    const pairs = pairsOf(text);
    for (const pair of pairs) {
      const own = places.get(pair) ?? new Map<number, number>();
      places.set(pair, own.set(index, (own.get(index) ?? 0) + 1));
    }
    return pairs.length;
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / paragraphs.length;
  return (question) => {
    const scores = new Map<number, number>();
    for (const pair of new Set(pairsOf(question))) {
      const own = places.get(pair) ?? new Map<number, number>();
      const rarity = Math.log(1 + (paragraphs.length - own.size + 0.5) / (own.size + 0.5));
      for (const [index, count] of own) {
        const norm = k1 * (1 - b + (b * lengths[index]!) / average);
        scores.set(index, (scores.get(index) ?? 0) + (rarity * count * (k1 + 1)) / (count + norm));
      }
    }
    const best = [...scores].sort(([, x], [, y]) => y - x).slice(0, mostResults);
    return best.map(([index]) => paragraphs[index]!.address);
  };
}
