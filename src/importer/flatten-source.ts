import type { Decisions } from '../schemas/decisions.ts';
import type { SourceLine, SourceLines } from './source-lines.ts';

/** A container's content as plain lines, as they are kept in extracted.txt. */
export interface FlatSource extends SourceLines {
  numbers: Decisions['numbers'];
  tables: Decisions['tables'];
}

/**
 * Reads: lines that may stand for a whole table or carry a number that the container draws. Writes: one line of text for each
 * row (cells parted by tabs) and for each paragraph (its drawn number before it), numbered anew, and which they are. Text
 * files pass unchanged.
 */
export function flattenSource(source: SourceLines): FlatSource {
  const numbers: Decisions['numbers'] = [];
  const tables: Decisions['tables'] = [];
  if (
    !source.lines.some(
      (line) => line.table !== undefined || line.hints?.number !== undefined || line.text.includes('\n'),
    )
  ) {
    return { ...source, numbers, tables };
  }
  const lines: SourceLine[] = [];
  const push = (text: string, hints: SourceLine['hints']): number => {
    lines.push({ line: lines.length + 1, text: text.replace(/[\r\n]+/gu, ' '), ...(hints ? { hints } : {}) });
    return lines.length;
  };
  for (const line of source.lines) {
    if (line.table) {
      const first = lines.length + 1;
      for (const row of line.table.rows)
        push(row.map((cell) => cell.replace(/\s+/gu, ' ').trim()).join('\t'), line.hints);
      const last = lines.length;
      if (last >= first)
        tables.push({
          lines: first === last ? String(first) : `${String(first)}-${String(last)}`,
          header: line.table.header,
        });
      continue;
    }
    const number = line.hints?.number;
    const at = push((number ?? '') + line.text, line.hints);
    if (number !== undefined) numbers.push({ line: at, text: number });
  }
  return { ...source, lines, numbers, tables };
}
