import type { SourceLine } from '../../source-lines.ts';

/** Gathers cells and rows as they are read. */
export interface TableRows {
  /** A paragraph of a cell that is not its last. */
  addParagraph: (text: string) => void;
  /** The last paragraph of a cell. */
  endCell: (text: string) => void;
  endRow: () => void;
  /** The table read so far as lines, none if there was none; a table of one cell is only a frame. */
  take: () => SourceLine[];
}

export function createTableRows(): TableRows {
  let paragraphs: string[] = [];
  let cells: string[] = [];
  let rows: string[][] = [];
  const endCell = (text: string): void => {
    cells.push([...paragraphs, text].join('\n'));
    paragraphs = [];
  };
  const endRow = (): void => {
    if (cells.some((cell) => cell !== '')) rows.push(cells);
    cells = [];
  };
  const take = (): SourceLine[] => {
    // A damaged table may have no end of its last row; its words are kept.
    if (paragraphs.length > 0) endCell('');
    endRow();
    const found = rows;
    rows = [];
    const width = Math.max(0, ...found.map((row) => row.length));
    if (width === 0) return [];
    if (width === 1 && found.length === 1) return found[0]![0]!.split('\n').map((text) => ({ line: 0, text }));
    for (const row of found) while (row.length < width) row.push('');
    return [{ line: 0, text: '', table: { header: false, rows: found } }];
  };
  return { addParagraph: (text) => paragraphs.push(text), endCell, endRow, take };
}
