import type { SortKey } from './sort-rows.ts';

/** A column of the table on the page. The first names the rows and has the key ''. */
export interface TableColumn {
  key: string;
  name: string;
  numeric: boolean;
  head: HTMLTableCellElement;
}

/** A row of the table on the page, with its cells in the order of the columns. */
export interface TableRow {
  key: string;
  name: string;
  group: string;
  element: HTMLTableRowElement;
  cells: HTMLTableCellElement[];
  /** What a filter looks in: the row's name, its group and all shown words. */
  text: string;
}

/** A comparison table as the page holds it. */
export interface PageTable {
  root: HTMLElement;
  table: HTMLTableElement;
  columns: TableColumn[];
  rows: TableRow[];
}

/** The words that a cell shows, without marks and evidence. 文中没有提到 where the source does not say. */
export function cellWords(cell: HTMLElement): string {
  const name = cell.querySelector('.row-name');
  if (name) return name.textContent.trim();
  const statements = [...cell.querySelectorAll<HTMLElement>('.statement')];
  if (statements.length === 0) return cell.textContent.replace(/\s+/gu, ' ').trim();
  return statements
    .map((statement) => statement.querySelector('.value')?.textContent.trim() ?? '文中没有提到')
    .join('\n');
}

/** What a cell is sorted by. */
export function sortKey(cell: HTMLElement | undefined): SortKey {
  const figure = cell?.dataset['figure'];
  const words = cell ? cellWords(cell) : '';
  return { figure: figure === undefined ? null : Number(figure), words: words === '文中没有提到' ? '' : words };
}

/** Reads a comparison table from the page; null when there is none in `root`. */
export function readTable(root: HTMLElement): PageTable | null {
  const table = root.querySelector<HTMLTableElement>('[data-table]');
  if (!table?.tHead || !table.tBodies[0]) return null;
  const columns = [...(table.tHead.rows[0]?.cells ?? [])].map((head) => ({
    key: head.dataset['column'] ?? '',
    name: head.textContent.trim(),
    numeric: head.dataset['numeric'] !== undefined,
    head,
  }));
  const rows = [...table.tBodies[0].rows].map((element) => {
    const cells = [...element.cells];
    const group = element.dataset['group'] ?? '';
    return {
      key: element.dataset['row'] ?? '',
      name: cells[0] ? cellWords(cells[0]) : '',
      group,
      element,
      cells,
      text: [...cells.map(cellWords), group].join('\n'),
    };
  });
  return { root, table, columns, rows };
}
