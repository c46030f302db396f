import { writeNumeral } from './chinese-numerals.ts';

/** Path of a comparison table, or of one of its cells. */
export function tablePath(id: string, cell?: { row: string; column: string }): string {
  return `/tables/${id}.html${cell === undefined ? '' : `#${cell.row}-${cell.column}`}`;
}

/** Name of a table by its place: 表十二. */
export function tableName(order: number): string {
  return `表${writeNumeral(order)}`;
}

/** Path of a term's entry. */
export function termPath(key: string): string {
  return `/glossary.html#t-${key}`;
}

/** Path of a figure's entry. */
export function numberPath(key: string): string {
  return `/numbers.html#n-${key}`;
}

/** Path of a name's entry. */
export function namePath(key: string): string {
  return `/names.html#m-${key}`;
}

/** Path of an article. */
export function articlePath(id: string): string {
  return `/articles/${id}.html`;
}

/** Path of a document's page, of one of its blocks when `eId` is given. */
export function documentPath(id: string, eId?: string): string {
  return `/documents/${id}.html${eId === undefined ? '' : `#${eId}`}`;
}

/** Path of the page that says where a source came from. */
export function sourcePath(id: string): string {
  return `/sources/${id}.html`;
}

/** Path of the page with a document's outline as a map, where each has one. */
export function mapPath(id: string): string {
  return `/maps/${id}.html`;
}

/** Path of a comparison table's file for spreadsheets. */
export function csvPath(id: string): string {
  return `/tables/${id}.csv`;
}
