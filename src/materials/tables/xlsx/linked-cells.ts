import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import { escapeXml } from '../../../model/escape-xml.ts';

/** A cell that leads somewhere: its place, from 0, and an address. */
export interface LinkedCell {
  row: number;
  column: number;
  href: string;
}

/** What write-excel-file may put into a workbook. */
type FileContent = Stream | Buffer | Blob;

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Name of a column: 0 → A, 26 → AA. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? '' : columnName(rest)) + String.fromCharCode(65 + (column % 26));
}

/** Gives cells of the first sheet their links, which write-excel-file leaves to features (ECMA-376, part 1, 18.3.1.47). */
export function linkedCells(links: readonly LinkedCell[]): Feature<FileContent> {
  const own = (sheetIndex: number, lines: readonly string[], wrap: (all: string) => string): string | undefined =>
    sheetIndex > 0 || lines.length === 0 ? undefined : wrap(lines.join(''));
  const idOf = (index: number): string => `rId-link-${String(index + 1)}`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          insert: (_, { sheetIndex }) =>
            own(
              sheetIndex,
              links.map(
                ({ row, column }, index) =>
                  `<hyperlink ref="${columnName(column)}${String(row + 1)}" xmlns:r="${RELATION}" r:id="${idOf(index)}"/>`,
              ),
              (all) => `<hyperlinks>${all}</hyperlinks>`,
            ),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) =>
            own(
              sheetIndex,
              links.map(
                ({ href }, index) =>
                  `<Relationship Id="${idOf(index)}" Type="${RELATION}/hyperlink" Target="${escapeXml(href)}" TargetMode="External"/>`,
              ),
              (all) => all,
            ),
        },
      },
    },
  };
}
