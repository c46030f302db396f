import { HAN_NUMERAL } from '../model/chinese-numerals.ts';

/**
 * What may be left out of a line by rule instead of word by word: white space and invisible characters only. Names are
 * stored in decisions.yaml.
 */
export const SPACE_RULES = ['invisible', 'table', 'line-start', 'line-end', 'between-han', 'after-number'] as const;

/** Name of a rule. */
export type SpaceRule = (typeof SPACE_RULES)[number];

const NUMERAL = `[${HAN_NUMERAL}\\d]+`;
const AFTER_NUMBER = new RegExp(`^(第\\s*${NUMERAL}\\s*条(?:之${NUMERAL})?)\\s+`, 'u');
/**
 * Zero-width and bidirectional marks, byte order mark, soft hyphen, control characters other than tab; not the joiner that makes
 * one picture of several.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|(?<!\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/** A cell without the white space on the sides that face other cells. */
function withoutPadding(cell: string, index: number, cells: readonly string[]): string {
  const left = index > 0 ? cell.trimStart() : cell;
  return index < cells.length - 1 ? left.trimEnd() : left;
}

const APPLY: Readonly<Record<SpaceRule, (text: string) => string>> = {
  /** Characters that nobody sees. */
  invisible: (text) => text.replace(INVISIBLE, ''),
  /** The frame drawn between the cells of a row, and the padding within them. */
  table: (text) =>
    text
      .replace(/[\u2500-\u257f\t|｜]/gu, '\t')
      .split('\t')
      .map(withoutPadding)
      .join(''),
  'line-start': (text) => text.trimStart(),
  'line-end': (text) => text.trimEnd(),
  /** Spaces that a scan or a letter-spaced title left between Han characters. */
  'between-han': (text) => text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ''),
  /** The space that parts 第一条 from its text; the page sets the two apart itself. */
  'after-number': (text) => text.replace(AFTER_NUMBER, '$1'),
};

/** `text` without what the rule leaves out. */
export function applySpaceRule(rule: SpaceRule, text: string): string {
  return APPLY[rule](text);
}

/** How the report explains a rule. */
export const SPACE_REASONS: Readonly<Record<SpaceRule, string>> = {
  invisible: '看不见的字符（零宽字符、控制字符）',
  table: '表格的框线、制表符和单元格里的填充空格',
  'line-start': '行首的空白（缩进）',
  'line-end': '行尾的空白',
  'between-han': '汉字之间的空格（扫描识别或拉开字距所致）',
  'after-number': '条号与正文之间的空格',
};
