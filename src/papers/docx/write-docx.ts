import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  HeightRule,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { sameBytes } from '../../model/same-bytes.ts';
import { ROLE_WORDS } from '../../model/roles.ts';
import type { Paper, PaperLine, PaperTable, Words } from '../paper.ts';
import { FONTS, officialStyles, PAGE, STYLE, styleIdOf, twips } from './official-styles.ts';

/** Characters that XML cannot hold and that no office program shows. */
const shown = (text: string): string => text.replace(/[\p{Cc}\p{Cs}￾￿]/gu, '');
/** Curly quotation marks are Chinese ones only when Word is told. */
const HINT = { hint: 'eastAsia' };
const TEXT_WIDTH = twips(156);

const runsOf = (words: readonly Words[]): (TextRun | FootnoteReferenceRun)[] =>
  words.flatMap((one) => {
    if ('note' in one) return new FootnoteReferenceRun(one.note);
    const look = {
      font: HINT,
      ...(one.bold && { bold: true }),
      ...(one.suspect && { underline: { type: 'dotted' as const } }),
    };
    return one.text
      .split(/\r?\n/u)
      .map((line, index) => new TextRun({ ...look, text: shown(line), ...(index > 0 && { break: 1 }) }));
  });

/** The address of a line in the margin beside it: a frame, which takes no room in the text. */
const codeBeside = (code: string): Paragraph =>
  new Paragraph({
    style: STYLE.code,
    alignment: AlignmentType.RIGHT,
    spacing: { line: 579, lineRule: 'exact' },
    frame: {
      type: 'absolute',
      position: { x: twips(13), y: 0 },
      width: twips(13),
      height: 579,
      rule: HeightRule.EXACT,
      anchor: { horizontal: 'page', vertical: 'text' },
      wrap: 'around',
    },
    children: [new TextRun(code)],
  });

/** Characters of the title that stand in a line, and the width of one. */
const TITLE = { most: 20, width: 440 };

/** Room at both sides of a long title, so that no single character is left for its last line. */
function balanced(words: readonly Words[]): { left: number; right: number } {
  const length = words.reduce((sum, one) => sum + ('note' in one ? 0 : one.text.length), 0);
  const lines = Math.ceil(length / TITLE.most);
  const each = lines < 2 ? TITLE.most : Math.min(TITLE.most, Math.ceil(length / lines) + 1);
  const side = Math.max(0, Math.floor((TEXT_WIDTH - (each + 0.4) * TITLE.width) / 2));
  return { left: side, right: side };
}

function lineOf({ style, words, code }: PaperLine): Paragraph[] {
  return [
    ...(code === '' || style === 'title' ? [] : [codeBeside(code)]),
    new Paragraph({
      style: styleIdOf(style),
      ...(style === 'title' && { indent: balanced(words) }),
      ...(style === 'sheet' && { pageBreakBefore: true }),
      children: runsOf(words),
    }),
  ];
}

function tableOf({ rows }: PaperTable): Table {
  const columns = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const width = Math.floor(TEXT_WIDTH / columns);
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    rows: rows.map(
      ({ cells }, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: cells.map(
            (words) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                margins: { left: 90, right: 90 },
                children: [
                  new Paragraph({
                    style: STYLE.cell,
                    keepNext: index === 0,
                    children: runsOf(
                      index === 0 ? words.map((one) => ('note' in one ? one : { ...one, bold: true })) : words,
                    ),
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

/** — 1 — at the outer edge, one character in, and what the paper is at the other. */
function footOf(foot: string, odd: boolean): Footer {
  const number = new TextRun({ font: FONTS.song, size: 28, children: ['— ', PageNumber.CURRENT, ' —'] });
  const source = new TextRun({ text: shown(foot), font: HINT });
  const [left, right] = odd ? [source, number] : [number, source];
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.foot,
        indent: { left: 280, right: 280 },
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH - 280 }],
        children: [left, new TextRun('\t'), right],
      }),
    ],
  });
}

/**
 * A paper as a Word file, set as an official document: Word's own headings, tables, footnotes, its source at the foot of each page and
 * addresses in the margin. The same paper gives the same bytes. Runs in the browser too.
 */
export async function writeDocx({ title, foot, parts, notes }: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Document({
    title: shown(title),
    creator: '章句',
    lastModifiedBy: '章句',
    styles: officialStyles(ROLE_WORDS),
    evenAndOddHeaderAndFooters: true,
    footnotes: Object.fromEntries(
      notes.map(({ number, mark, text }) => [
        number,
        {
          children: [
            new Paragraph({
              style: 'FootnoteText',
              children: [new TextRun({ text: shown(` ${mark}　${text}`), font: HINT })],
            }),
          ],
        },
      ]),
    ),
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footOf(foot, true), even: footOf(foot, false) },
        // A table at the end wants a paragraph after it.
        children: [
          ...parts.flatMap((part): (Paragraph | Table)[] => (part.kind === 'line' ? lineOf(part) : [tableOf(part)])),
          ...(parts.at(-1)?.kind === 'table' ? [new Paragraph({ style: STYLE.cell })] : []),
        ],
      },
    ],
  });
  return sameBytes(new Uint8Array(await Packer.toArrayBuffer(file)));
}
