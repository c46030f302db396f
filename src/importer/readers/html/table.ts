import { MAX_TABLE_CELLS } from '../limits.ts';
import { attribute, childElements, textOf, type Element } from './dom.ts';

/** A table whose merged cells cover more places than a table of a document has. */
export class TooManyCells extends Error {}

/** Rows of a table, those of its head, bodies and foot in order. */
export function rowsOf(table: Element): Element[] {
  return childElements(table).flatMap((part) =>
    part.tagName === 'tr'
      ? [part]
      : ['thead', 'tbody', 'tfoot'].includes(part.tagName)
        ? childElements(part).filter(({ tagName }) => tagName === 'tr')
        : [],
  );
}

/** Cells of a row. */
export function cellsOf(row: Element): Element[] {
  return childElements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

/**
 * Old pages place their parts with tables. A table is layout when it holds another table, has words in a single column
 * only, or one of its cells holds most of a long text or of several paragraphs: real tables spread their words.
 */
export function isLayoutTable(table: Element): boolean {
  const rows = rowsOf(table).map(cellsOf);
  if (rows.every((row) => row.length < 2)) return true;
  const cells = rows.flat();
  if (cells.some(holdsTable)) return true;
  if (cells.some(({ tagName }) => tagName === 'th')) return false;
  const lengths = cells.map((cell) => textOf(cell).replace(/\s/g, '').length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const largest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (largest === total) return true;
  return largest > total * 0.6 && (total > 300 || paragraphsIn(cells[lengths.indexOf(largest)]!) >= 4);
}

function paragraphsIn(element: Element): number {
  return childElements(element).reduce(
    (sum, child) => sum + (['p', 'br'].includes(child.tagName) ? 1 : paragraphsIn(child)),
    0,
  );
}

function holdsTable(element: Element): boolean {
  return childElements(element).some((child) => child.tagName === 'table' || holdsTable(child));
}

/**
 * Cells row by row on the table's grid; places that a merged cell covers are ''.
 * @param cellText Gives the words of a cell.
 * @throws TooManyCells when the table has more than the bound, covered ones included.
 */
export function tableRows(table: Element, cellText: (cell: Element) => string): { header: boolean; rows: string[][] } {
  const rows: string[][] = [];
  // Rows still covered in each column by a cell from above.
  const covered: number[] = [];
  let header = false;
  let widest = 0;
  for (const row of rowsOf(table)) {
    const cells = cellsOf(row);
    if (rows.length === 0) header = cells.length > 0 && cells.every(({ tagName }) => tagName === 'th');
    const texts: string[] = [];
    const fillCovered = (): void => {
      while ((covered[texts.length] ?? 0) > 0) {
        covered[texts.length]! -= 1;
        texts.push('');
      }
    };
    for (const cell of cells) {
      fillCovered();
      const below = span(cell, 'rowspan') - 1;
      for (let column = 0; column < span(cell, 'colspan'); column += 1) {
        covered[texts.length] = below;
        texts.push(column === 0 ? cellText(cell) : '');
      }
    }
    fillCovered();
    rows.push(texts);
    widest = Math.max(widest, texts.length);
    if (widest * rows.length > MAX_TABLE_CELLS) throw new TooManyCells();
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (const row of rows) while (row.length < width) row.push('');
  return { header, rows };
}

/** A span as far as a table of an official document goes. */
function span(cell: Element, name: string): number {
  const value = Number(attribute(cell, name) ?? '1');
  return Number.isInteger(value) && value >= 1 ? Math.min(value, 100) : 1;
}
