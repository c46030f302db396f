import type { Cell } from 'write-excel-file/node';
import { quotationsOf } from '../../evidence/check-statement.ts';
import type { CitedPassage } from '../../evidence/cited-passage.ts';
import { KIND_MARKS } from '../../evidence/kinds.ts';
import { shownValue } from '../../evidence/shown-value.ts';
import type { Quotation, Statement } from '../../evidence/statement.ts';
import { cellStatements } from '../cell-statements.ts';
import { remarks } from '../csv.ts';
import type { Dataset } from '../schema.ts';
import type { LinkedCell } from './linked-cells.ts';

/** A table as cells of a sheet, the head first, with the links of its places. */
export interface TableSheet {
  rows: Cell[][];
  links: LinkedCell[];
  /** Widths of its columns in characters. */
  widths: number[];
}

const WIDEST = 40;
const HEAD = { fontWeight: 'bold', backgroundColor: '#eee6d4', wrap: true, alignVertical: 'top' } as const;
const BODY = { wrap: true, alignVertical: 'top' } as const;

/** A number that stands alone can be added up; everything else is text, never a formula. */
function bodyCell(text: string): Cell {
  if (text === '') return null;
  return /^-?\d{1,15}(?:\.\d{1,6})?$/u.test(text)
    ? { ...BODY, type: Number, value: Number(text) }
    : { ...BODY, type: String, value: text };
}

/** Characters that a text takes in its longest line; Han characters take two places. */
const widthOf = (text: string): number =>
  Math.max(...text.split('\n').map((line) => [...line].reduce((sum, sign) => sum + (sign > '\u00FF' ? 2 : 1), 0)));

/**
 * Lays out a table for a spreadsheet: the values first, then for each column what they rest on, where it stands, in the reader's
 * form and as a link, and what must be known.
 * @param find where a quotation's words stand
 * @param link an address from a path of the site
 */
export function tableSheet(
  { rowsAre, columns, rows }: Dataset,
  find: (quotation: Quotation) => CitedPassage,
  link: (path: string) => string,
): TableSheet {
  const grouped = rows.some(({ group }) => group !== undefined);
  const head = [
    rowsAre,
    ...(grouped ? ['类别'] : []),
    ...columns.map(({ name }) => name),
    ...columns.flatMap(({ name }) => [`${name}·凭据`, `${name}·出处`, `${name}·说明`]),
  ];
  const first = head.length - columns.length * 3;
  const links: LinkedCell[] = [];
  const lines = (statements: readonly Statement[], text: (statement: Statement) => string): string =>
    statements.map(text).join('\n').trim();
  const texts = rows.map((row, index) => [
    row.name,
    ...(grouped ? [row.group ?? ''] : []),
    ...columns.map(({ key }) => lines(cellStatements(row, key), shownValue)),
    ...columns.flatMap(({ key }, place) => {
      const statements = cellStatements(row, key);
      const passages = statements.flatMap(quotationsOf).map(find);
      // A cell has one link: its first place.
      if (passages[0]) links.push({ row: index + 1, column: first + place * 3 + 1, href: link(passages[0].href) });
      return [
        lines(statements, ({ kind }) => KIND_MARKS[kind].word),
        [...new Set(passages.map(({ citation }) => citation))].join('\n'),
        lines(statements, remarks),
      ];
    }),
  ]);
  const linked = new Set(links.map(({ row, column }) => `${String(row)} ${String(column)}`));
  const body = texts.map((row, index) =>
    row.map((text, column): Cell => {
      const cell = bodyCell(text);
      const isLink = linked.has(`${String(index + 1)} ${String(column)}`);
      return isLink
        ? { ...BODY, type: String, value: text, textColor: '#a12a18', textDecoration: { underline: true } }
        : cell;
    }),
  );
  return {
    rows: [head.map((name): Cell => ({ ...HEAD, type: String, value: name })), ...body],
    links,
    widths: head.map((name, column) =>
      Math.min(WIDEST, 2 + Math.max(widthOf(name), ...texts.map((row) => widthOf(row[column] ?? '')))),
    ),
  };
}
