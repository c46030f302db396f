import type { Decisions } from '../edition/schemas/decisions.ts';
import { COPY_TO, PRINTING } from './outline/frame-patterns.ts';
import type { SourceLine, SourceLines } from './source-lines.ts';

/** A container's content as plain lines, as they are kept in extracted.txt. */
export interface FlatSource extends SourceLines {
  numbers: Decisions['numbers'];
  tables: Decisions['tables'];
}

const LONGEST_IMPRINT = 4;

/** Whether a table only draws the rules of a 版记: each row one cell, of 抄送 or 印发 (GB/T 9704 7.4). */
function isImprint({ rows }: NonNullable<SourceLine['table']>): boolean {
  const cells = rows.map((row) => row.map((cell) => cell.replace(/\s+/gu, ' ').trim()).filter((cell) => cell !== ''));
  const first = cells.flat()[0] ?? '';
  return (
    rows.length <= LONGEST_IMPRINT &&
    cells.every(({ length }) => length <= 1) &&
    (COPY_TO.test(first) || PRINTING.test(first))
  );
}

/**
 * Reads: lines that may stand for a whole table or carry a number that the container draws. Writes: one line of text for each
 * row (cells parted by tabs) and for each paragraph (its drawn number before it), numbered anew, and which they are; marks of notes, which
 * are drawn too but stand within sentences, are told among the omissions. Text files pass unchanged.
 */
export function flattenSource(source: SourceLines): FlatSource {
  const numbers: Decisions['numbers'] = [];
  const tables: Decisions['tables'] = [];
  const marks: SourceLines['omissions'] = [];
  if (
    !source.lines.some(
      (line) =>
        line.table !== undefined ||
        line.hints?.number !== undefined ||
        line.hints?.notes !== undefined ||
        line.text.includes('\n'),
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
    if (line.table && isImprint(line.table)) {
      for (const cell of line.table.rows.flat())
        if (cell.trim() !== '') push(cell.replace(/\s+/gu, ' ').trim(), line.hints);
    } else if (line.table) {
      const first = lines.length + 1;
      for (const row of line.table.rows)
        push(row.map((cell) => cell.replace(/\s+/gu, ' ').trim()).join('\t'), line.hints);
      const last = lines.length;
      if (last >= first)
        tables.push({
          lines: first === last ? String(first) : `${String(first)}-${String(last)}`,
          header: line.table.header,
        });
    }
    if (line.table) continue;
    const number = line.hints?.number;
    const at = push((number ?? '') + line.text, line.hints);
    if (number !== undefined) numbers.push({ line: at, text: number });
    for (const note of line.hints?.notes ?? []) {
      const before = line.text.slice(Math.max(0, note.at - 12), note.at);
      marks.push({
        reason: '注的标记（原件自动画出，不是打进去的字）',
        text: `第 ${String(at)} 行“${before}”之后：${note.number}`,
      });
    }
  }
  return { ...source, lines, numbers, tables, omissions: [...source.omissions, ...marks] };
}
