import { csvText } from '../model/csv/csv-text.ts';
import type { ConcordanceRow } from './rows.ts';

/** Rows as a file for spreadsheets, numbered in the order given. */
export function concordanceCsv(rows: readonly ConcordanceRow[]): string {
  return csvText([
    ['序号', '文件', '位置', '左文', '词', '右文', '地址'],
    ...rows.map(({ document, name, eId, label, left, word, right }, index) => [
      ...[String(index + 1), `《${name}》`, label, left, word, right],
      `documents/${document}.html#${eId}`,
    ]),
  ]);
}

/** A file name for a phrase: no character that a file system refuses. */
export function csvName(phrase: string): string {
  const safe = phrase.replace(/[\p{Cc}\p{Cs}\\/:*?"<>|]/gu, '_').slice(0, 40);
  return `逐字索引 ${safe}.csv`;
}
