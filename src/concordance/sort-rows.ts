import type { ConcordanceRow } from './rows.ts';

/** `place`: as they stand in the library; `left`, `right`: by the words before or after, read away from the phrase. */
export type ConcordanceOrder = 'place' | 'left' | 'right';

// By pronunciation, as a Chinese reader looks things up.
const collator = new Intl.Collator('zh-u-co-pinyin');

/**
 * Rows in another order. Contexts are compared character by character from the phrase outwards, each by pronunciation and,
 * where that is the same, by code point; rows with the same context stay in the order of their places.
 * @param rows in the order of their places
 */
export function sortRows(rows: readonly ConcordanceRow[], order: ConcordanceOrder): ConcordanceRow[] {
  if (order === 'place') return [...rows];
  const keyed = rows.map((row) => ({
    row,
    key: order === 'right' ? Array.from(row.right) : Array.from(row.left).reverse(),
  }));
  return keyed.sort((a, b) => compareOutwards(a.key, b.key)).map(({ row }) => row);
}

function compareOutwards(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const [one, other] = [a[at]!, b[at]!];
    if (one !== other) return collator.compare(one, other) || (one < other ? -1 : 1);
  }
  return a.length - b.length;
}
