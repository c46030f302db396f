import { spreadsheetSafe } from './spreadsheet-safe.ts';

/** One field by RFC 4180: in quotation marks when it holds a comma, a quotation mark or a line end. */
function field(text: string): string {
  const safe = spreadsheetSafe(text);
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV that Excel and WPS open right: UTF-8 with a byte order mark, CRLF at line ends (RFC 4180). */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}
