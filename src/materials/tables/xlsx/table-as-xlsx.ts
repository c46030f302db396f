import writeExcelFile, { type Cell } from 'write-excel-file/node';
import type { Edition } from '../../../edition/edition.ts';
import { sameBytes } from '../../../model/same-bytes.ts';
import { citedPassage } from '../../evidence/cited-passage.ts';
import type { LoadedDataset } from '../load-datasets.ts';
import { tableName, tablePath } from '../paths.ts';
import { linkedCells } from './linked-cells.ts';
import { tableSheet } from './table-sheet.ts';

/** The site that a table comes from. */
export interface FromSite {
  name: string;
  /** Its address on the web, where it has one. */
  address?: string | undefined;
}

/** A sheet's name may hold 31 characters, none of these. */
const sheetName = (title: string): string => title.replace(/[\\/?*[\]:]/gu, ' ').slice(0, 31);

/**
 * A table as a workbook for Excel and WPS: the table, and a sheet that says where it is from. The same table gives the same bytes.
 * @param editions the documents that its statements cite
 */
export async function tableAsXlsx(
  { id, data }: LoadedDataset,
  editions: readonly Edition[],
  site: FromSite,
): Promise<Uint8Array<ArrayBuffer>> {
  const { address } = site;
  // Without an address links lead from the file's own place in the site's folder.
  const link = (path: string): string => (address === undefined ? `..${path}` : address + path.slice(1));
  const { rows, links, widths } = tableSheet(data, (quotation) => citedPassage(quotation, editions), link);
  const name = `${tableName(data.order)}　${data.title}`;
  const about: [string, string][] = [
    ['表名', name],
    ['内容', data.summary],
    ['来自', site.name],
    [
      '网址',
      address === undefined
        ? '没有网址；“出处”的链接，要把这个文件留在站点的 tables 文件夹里才打得开'
        : link(tablePath(id)),
    ],
    [
      '凭据',
      '原文：原文里有这些字。计算得出：由原文的数字算出。编者推断：据原文得出。外部：来自别的出处。文中没有提到：原文没有说。',
    ],
  ];
  const wide = (width: number): { width: number } => ({ width });
  const book = await writeExcelFile(
    [
      { data: rows, sheet: sheetName(name), columns: widths.map(wide), stickyRowsCount: 1, stickyColumnsCount: 1 },
      {
        data: about.map(([what, words]): Cell[] => [
          { value: what, type: String, fontWeight: 'bold', alignVertical: 'top' },
          { value: words, type: String, wrap: true },
        ]),
        sheet: '说明',
        columns: [wide(8), wide(80)],
      },
    ],
    { features: [linkedCells(links)] },
  ).toBuffer();
  return sameBytes(book);
}
