import type { TableColumn, TableRow } from './read-table.ts';

/** What is on the page now. */
export interface Shown {
  rows: TableRow[];
  columns: TableColumn[];
}
