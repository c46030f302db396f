import { cellWords, type PageTable } from './read-table.ts';
import type { Shown } from './shown.ts';

/** What is on the page as rows of plain texts, the head first; turned when rows stand side by side. */
export function shownTexts(page: PageTable, shown: Shown, sideBySide: boolean): string[][] {
  const rows = [
    shown.columns.map(({ name }) => name),
    ...shown.rows.map((row) =>
      shown.columns.map((column) => {
        const cell = row.cells[page.columns.indexOf(column)];
        return cell ? cellWords(cell) : '';
      }),
    ),
  ];
  if (!sideBySide) return rows;
  return (rows[0] ?? []).map((_name, index) => rows.map((row) => row[index] ?? ''));
}

/** Rows as text divided by tabs, one line a row, as spreadsheets paste it. */
export function tabbed(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => cell.replace(/\s+/gu, ' ')).join('\t')).join('\n');
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

/** Rows as an HTML table, as word processors paste it. */
export function tableHtml(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row, index) => {
    const tag = index === 0 ? 'th' : 'td';
    return `<tr>${row.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
  });
  return `<table border="1">${lines.join('')}</table>`;
}
