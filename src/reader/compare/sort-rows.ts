/** What a row is sorted by: a figure where the column has figures, and its words. Null when the source does not say. */
export interface SortKey {
  figure: number | null;
  words: string;
}

const COLLATOR = new Intl.Collator('zh-CN', { numeric: true });

/**
 * The order of rows by their keys. Figures as figures, words by pinyin; rows for which the source does not say stand last
 * in both directions; equal rows keep their order.
 * @returns indexes into `keys`
 */
export function sortRows(keys: readonly SortKey[], numeric: boolean, descending: boolean): number[] {
  const missing = (key: SortKey | undefined): boolean => !key || (numeric ? key.figure === null : key.words === '');
  const direction = descending ? -1 : 1;
  return keys
    .map((_key, index) => index)
    .sort((a, b) => {
      const [one, other] = [keys[a], keys[b]];
      if (missing(one) || missing(other)) return Number(missing(one)) - Number(missing(other)) || a - b;
      const difference = numeric
        ? (one?.figure ?? 0) - (other?.figure ?? 0)
        : COLLATOR.compare(one?.words ?? '', other?.words ?? '');
      return difference * direction || a - b;
    });
}
