import type { Known } from './site-contents.ts';

/** The rows of a CSV file as this project writes them (RFC 4180, with a byte order mark). */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text
    .replace(/^\uFEFF/u, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu)) {
    rows.at(-1)!.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

/** A table by its cells: of a row by its first column, of a column by its head. */
export function readTable(name: string, csv: string): Known {
  const [head = [], ...rows] = rowsOf(csv);
  const parts: Known['parts'] = new Map();
  const seen = new Map<string, number>();
  for (const [first = '', ...cells] of rows) {
    const nth = (seen.get(first) ?? 0) + 1;
    seen.set(first, nth);
    const row = nth > 1 ? `${first}（${String(nth)}）` : first;
    for (const [index, text] of cells.entries())
      parts.set(`${row}\0${head[index + 1] ?? ''}`, { label: `${row} · ${head[index + 1] ?? ''}`, text });
  }
  return { name, parts };
}
