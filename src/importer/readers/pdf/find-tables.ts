import type { SourceLine } from '../../source-lines.ts';
import type { PlacedLine } from './rows-to-lines.ts';

/**
 * Lines in which tables are one line each. A table is three or more visual lines below each other of which most have
 * pieces that stand apart, all in the same columns. Anything less regular stays as lines with tabs.
 * @param lines Lines of one page in reading order.
 */
export function foldTables(lines: readonly PlacedLine[]): SourceLine[] {
  const out: SourceLine[] = [];
  for (let index = 0; index < lines.length;) {
    let end = index;
    while (end < lines.length && isRow(lines[end]!, lines[index]!)) end += 1;
    const rows = end - index >= 3 ? alignRows(lines.slice(index, end)) : null;
    if (rows === null) {
      out.push(lines[index]!.line);
      index += 1;
      continue;
    }
    out.push({ line: 0, text: '', table: { header: true, rows }, hints: { page: lines[index]!.page } });
    index = end;
  }
  return out;
}

function isRow(line: PlacedLine, first: PlacedLine): boolean {
  return line.segments.length >= 2 && line.hints.role === undefined && line.page === first.page;
}

/** Cells by column, or null when a piece lies in two columns or two pieces in one. */
function alignRows(lines: readonly PlacedLine[]): string[][] | null {
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of lines.flatMap(({ segments }) => segments)) {
    const touched = columns.filter((column) => left < column.right && right > column.left);
    const joined = {
      left: Math.min(left, ...touched.map((column) => column.left)),
      right: Math.max(right, ...touched.map((column) => column.right)),
    };
    for (const column of touched) columns.splice(columns.indexOf(column), 1);
    columns.push(joined);
  }
  columns.sort((one, two) => one.left - two.left);
  if (columns.length < 2) return null;
  const rows: string[][] = [];
  for (const { segments } of lines) {
    const row = columns.map(() => '');
    for (const segment of segments) {
      const column = columns.findIndex(({ left, right }) => segment.left >= left && segment.right <= right);
      if (row[column] !== '') return null;
      row[column] = segment.text.trim();
    }
    rows.push(row);
  }
  return rows;
}
