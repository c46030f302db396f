import { csvText } from '../model/csv/csv-text.ts';
import type { Comparison, Side } from './compare-texts.ts';
import { rowWords } from './kind-words.ts';

const fields = (side: Side | null): string[] =>
  side ? [side.passage.label, side.passage.number + side.passage.text] : ['', ''];

/** The comparison for a spreadsheet: a row of each passage, what is the same as well. */
export function comparisonCsv({ rows }: Comparison, [before, after]: readonly [string, string]): string {
  return csvText([
    ['位置（旧）', before, '位置（新）', after, '变动'],
    ...rows.map((row) => [...fields(row.before), ...fields(row.after), rowWords(row)]),
  ]);
}
