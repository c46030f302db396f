import { writeNumeral } from '../../model/chinese-numerals.ts';
import { pagePath } from '../../model/page-paths.ts';
import type { SitePage } from '../../model/site-page.ts';

/** The list of all tables. */
export const TABLES: SitePage = { path: pagePath('tables'), name: '比较表' };

/** Path of a comparison table, or of one of its cells. */
export function tablePath(id: string, cell?: { row: string; column: string }): string {
  return pagePath(`tables/${id}`, cell && `${cell.row}-${cell.column}`);
}

/** Path of a comparison table's file for spreadsheets. */
export function csvPath(id: string): string {
  return `/tables/${id}.csv`;
}

/** Path of a comparison table's workbook. */
export function xlsxPath(id: string): string {
  return `/tables/${id}.xlsx`;
}

/** Name of a table by its place: 表十二. */
export function tableName(order: number): string {
  return `表${writeNumeral(order)}`;
}
