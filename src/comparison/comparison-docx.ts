import {
  AlignmentType,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { sameBytes } from '../model/same-bytes.ts';
import type { Comparison, Side } from './compare-texts.ts';
import { countWords, rowWords } from './kind-words.ts';

/** A4 in twentieths of a point. The library turns the page itself. */
const PAGE = { width: 11906, height: 16838 };
const WIDTHS = [6200, 6200, 1500] as const;
const FONT = { ascii: 'Times New Roman', eastAsia: '仿宋', hAnsi: 'Times New Roman' };
/** Half points: 三号 for the title, 小四 for the text. */
const SIZES = { title: 32, text: 24 };

/** Characters that XML cannot hold and that no office program shows. */
const shown = (text: string): string => text.replace(/[\p{Cc}\p{Cs}￾￿]/gu, '');

const cellOf = (width: number, children: TextRun[]): TableCell =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, children: [new Paragraph({ children })] });

function runsOf(side: Side | null, mark: { strike?: boolean; underline?: object; color: string }): TextRun[] {
  if (!side) return [];
  const { passage, stretches } = side;
  const bold = passage.level > 0;
  return [
    ...(passage.number === '' ? [] : [new TextRun({ text: `${shown(passage.number)}　`, bold: true })]),
    ...stretches.map(({ text, same }) => new TextRun({ text: shown(text), bold, ...(same ? {} : mark) })),
  ];
}

/** 新旧对照表 as a Word file: A4 across, two columns; what is gone struck through, what is new underlined. */
export async function comparisonDocx(
  comparison: Comparison,
  title: string,
  names: readonly [string, string],
): Promise<Buffer> {
  const head = new TableRow({
    tableHeader: true,
    children: [...names, '变动'].map((name, index) =>
      cellOf(WIDTHS[index]!, [new TextRun({ text: shown(name), bold: true })]),
    ),
  });
  const rows = comparison.rows.map(
    (row) =>
      new TableRow({
        children: [
          cellOf(WIDTHS[0], runsOf(row.before, { strike: true, color: 'A61B1B' })),
          cellOf(WIDTHS[1], runsOf(row.after, { underline: {}, color: '1B4E8A' })),
          cellOf(WIDTHS[2], [new TextRun(row.kind === 'same' ? '' : rowWords(row))]),
        ],
      }),
  );
  const document = new Document({
    title: shown(title),
    creator: '章句',
    styles: { default: { document: { run: { font: FONT, size: SIZES.text } } } },
    sections: [
      {
        properties: {
          page: {
            size: { ...PAGE, orientation: PageOrientation.LANDSCAPE },
            margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
          },
        },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ text: shown(title), bold: true, size: SIZES.title })],
          }),
          new Paragraph({ children: [new TextRun(countWords(comparison))] }),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            columnWidths: [...WIDTHS],
            rows: [head, ...rows],
          }),
        ],
      },
    ],
  });
  return Buffer.from(sameBytes(await Packer.toBuffer(document)));
}
