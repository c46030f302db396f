import { writeLineSet } from '../../edition/line-set.ts';
import { viewOf, type Draft } from '../draft.ts';

const FRAME = /[\u2500-\u257f]/u;

/** Cells of a row as printed: parted by tabs or by the lines of a drawn frame. */
export function readCells(text: string): string[] {
  const framed = FRAME.test(text);
  const cells = text
    .replace(/[\u2500-\u257f\t|｜]/gu, '\t')
    .split('\t')
    .map((cell) => viewOf(cell));
  if (framed) {
    if (cells[0] === '') cells.shift();
    if (cells.at(-1) === '') cells.pop();
  }
  return cells;
}

const isFrameOnly = (text: string): boolean => FRAME.test(text) && /^[\s\u2500-\u257f|｜+-]*$/u.test(text);

/**
 * Reads: the lines. Writes: which of them are rows of tables. Matches two or more lines in a row whose cells are parted by tabs
 * (`1⇥锦园街道⇥5⇥7`), and lines within a frame drawn of ┌─│└.
 */
export function findTables(draft: Draft): void {
  const { removed } = draft;
  let rows: number[] = [];
  let framed = false;
  const close = (): void => {
    const filled = rows.filter((line) => !isFrameOnly(draft.lines[line - 1] ?? ''));
    if (filled.length >= 2 || (framed && filled.length >= 1)) {
      draft.decisions.tables.push({ lines: writeLineSet(rows), header: true });
    }
    rows = [];
    framed = false;
  };
  for (const { line, text, table } of draft.source.lines) {
    const isRow = !removed.has(line) && !table && (FRAME.test(text) || /\S[^\S\n\t]*\t[^\n]*\S/u.test(text));
    if (isRow) {
      rows.push(line);
      framed ||= FRAME.test(text);
    } else close();
  }
  close();
}
