/**
 * How a Chinese official document looks in Word (GB/T 9704-2012): A4, a text area of 156 × 225 mm, 22 lines of 28 characters,
 * title 二号小标宋, text 三号仿宋, levels 黑体 and 楷体.
 */
import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { LineStyle } from '../paper.ts';

/** Twentieths of a point. */
const MILLIMETRE = 1440 / 25.4;
export const twips = (millimetres: number): number => Math.round(millimetres * MILLIMETRE);

export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: {
    top: twips(37),
    bottom: twips(35),
    left: twips(28),
    right: twips(26),
    // The page number stands seven millimetres below the text.
    footer: twips(22),
  },
};

/** 28.95 points: 22 of them in 225 mm. */
const LINE = 579;
/** 三号 is 16 points; a quarter point less between them and 28 characters stand in 156 mm. */
const TIGHTER = -5;
/** Two characters of 三号. */
const INDENT = 640;

const latin = 'Times New Roman';
export const FONTS = {
  fang: { ascii: latin, hAnsi: latin, eastAsia: '仿宋' },
  hei: { ascii: latin, hAnsi: latin, eastAsia: '黑体' },
  kai: { ascii: latin, hAnsi: latin, eastAsia: '楷体' },
  song: { ascii: latin, hAnsi: latin, eastAsia: '宋体' },
  title: { ascii: latin, hAnsi: latin, eastAsia: '方正小标宋简体' },
};
/** Half points. */
const SIZES = { title: 44, mark: 56, text: 32, page: 28, table: 24, small: 18, code: 17 };
const RED = 'D7000F';

const exact = (line: number, before = 0, after = 0) => ({ line, lineRule: LineRuleType.EXACT, before, after });
const plain = { indent: { firstLine: 0 } };
const centred = { ...plain, alignment: AlignmentType.CENTER };
const heading = { keepNext: true, keepLines: true, spacing: exact(LINE), indent: { firstLine: INDENT } };

type Look = Pick<IParagraphStyleOptions, 'paragraph' | 'run'>;
const rule = (color: string, size: number, space = 1) => ({ style: 'single' as const, color, size, space });

/** Parts that differ from the text, after GB/T 9704; what is not named looks like the text. */
const LOOKS: Readonly<Partial<Record<LineStyle, Look>>> = {
  copynumber: { paragraph: plain },
  classification: { paragraph: plain, run: { font: FONTS.hei } },
  urgency: { paragraph: plain, run: { font: FONTS.hei } },
  masthead: {
    paragraph: { ...centred, spacing: exact(900, 400, 200) },
    run: { font: FONTS.title, size: SIZES.mark, color: RED },
  },
  docnumber: { paragraph: { ...centred, border: { bottom: rule(RED, 12, 6) }, spacing: exact(LINE, 0, 400) } },
  signer: { paragraph: { ...plain, alignment: AlignmentType.RIGHT } },
  subtitle: { paragraph: centred, run: { font: FONTS.kai } },
  history: { paragraph: centred, run: { font: FONTS.kai } },
  occasion: { paragraph: centred, run: { font: FONTS.kai } },
  addressee: { paragraph: plain },
  salutation: { paragraph: plain },
  attachment: { paragraph: plain, run: { font: FONTS.hei } },
  signature: { paragraph: { alignment: AlignmentType.RIGHT, indent: { firstLine: 0, right: 1280 } } },
  issuedate: { paragraph: { alignment: AlignmentType.RIGHT, indent: { firstLine: 0, right: 1280 } } },
  question: { paragraph: { ...plain, keepNext: true, keepLines: true, spacing: exact(LINE, LINE / 2) } },
  ruled: { paragraph: { ...plain, border: { bottom: rule('666666', 4), between: rule('666666', 4) } } },
  copyto: { paragraph: { ...plain, border: { top: rule('000000', 8) } }, run: { size: SIZES.page } },
  printing: {
    paragraph: { ...plain, border: { top: rule('000000', 4), bottom: rule('000000', 8) } },
    run: { size: SIZES.page },
  },
};

/** Names of our own styles, by what they are for. */
const OWN = {
  text: '公文正文',
  cell: '表格文字',
  code: '段号',
  foot: '页脚文字',
  question: '问题',
  ruled: '写字的横线',
} as const;
const OWN_PARTS: Readonly<Partial<Record<LineStyle, string>>> = { question: OWN.question, ruled: OWN.ruled };
export const STYLE = { text: 'zhText', cell: 'zhCell', code: 'zhCode', foot: 'zhFoot' } as const;

/** The style of Word that a line has: headings and titles are Word's own, which fill its navigation. */
export function styleIdOf(style: LineStyle): string {
  if (style === 'title') return 'Title';
  if (style === 'sheet') return 'Heading1';
  if (style.startsWith('heading')) return `Heading${style.slice(-1)}`;
  return LOOKS[style] ? `zh-${style}` : STYLE.text;
}

/**
 * The styles of a Word file.
 * @param roles names of the parts of an official document, as the list of styles is to show them
 */
export function officialStyles(roles: Readonly<Partial<Record<LineStyle, string>>>): IStylesOptions {
  const run = { font: FONTS.fang, size: SIZES.text, characterSpacing: TIGHTER };
  const text = { spacing: exact(LINE), indent: { firstLine: INDENT }, alignment: AlignmentType.BOTH };
  const based = (id: string, name: string, look: Look): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: STYLE.text,
    quickFormat: true,
    ...look,
  });
  return {
    default: {
      document: { run: { font: FONTS.fang, size: SIZES.text }, paragraph: {} },
      title: {
        run: { font: FONTS.title, size: SIZES.title, color: '000000', bold: false },
        paragraph: { alignment: AlignmentType.CENTER, spacing: exact(700, 0, LINE), keepNext: true },
      },
      heading1: { run: { ...run, font: FONTS.hei, color: '000000' }, paragraph: heading },
      heading2: { run: { ...run, font: FONTS.kai, bold: true, color: '000000' }, paragraph: heading },
      heading3: { run: { ...run, bold: true, color: '000000' }, paragraph: heading },
      footnoteText: { run: { font: FONTS.song, size: SIZES.small }, paragraph: { spacing: exact(260) } },
    },
    paragraphStyles: [
      { id: STYLE.text, name: OWN.text, basedOn: 'Normal', quickFormat: true, run, paragraph: text },
      {
        id: STYLE.cell,
        name: OWN.cell,
        basedOn: 'Normal',
        run: { size: SIZES.table },
        paragraph: { spacing: exact(360, 20, 20) },
      },
      {
        id: STYLE.code,
        name: OWN.code,
        basedOn: 'Normal',
        run: { font: FONTS.song, size: SIZES.code, color: 'A12A18' },
      },
      { id: STYLE.foot, name: OWN.foot, basedOn: 'Normal', run: { font: FONTS.song, size: SIZES.small } },
      ...Object.entries(LOOKS).map(([style, look]) =>
        based(
          `zh-${style}`,
          (roles[style as LineStyle] ?? OWN_PARTS[style as LineStyle] ?? style).split(/[，和]/u)[0]!,
          look,
        ),
      ),
    ],
  };
}
