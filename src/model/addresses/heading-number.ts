import { HAN_NUMERAL } from '../chinese-numerals.ts';

const NUMERAL = `[${HAN_NUMERAL}]+`;
const FORMS: readonly [RegExp, (match: string) => string][] = [
  [new RegExp(`^第(?:${NUMERAL}|\\d+)(?:[编章节]|条(?:之${NUMERAL})?)`, 'u'), (match) => match],
  [new RegExp(`^(${NUMERAL})(?=、)`, 'u'), (match) => match],
  [new RegExp(`^[（(](?:${NUMERAL}|\\d+)[）)]`, 'u'), (match) => `（${match.slice(1, -1)}）`],
  [new RegExp(`^${NUMERAL}是`, 'u'), (match) => match],
  [new RegExp(`^第${NUMERAL}(?=[，、])`, 'u'), (match) => match],
  [/^\d+(?=[.．、])/u, (match) => match],
  [/^[①-⑳]/u, (match) => match],
];

/**
 * The printed number at the head of a heading and how people say it when they cite: 一、→ 一, （二）→（二）, 一是 → 一是,
 * 第三章 → 第三章, 1. → 1. The forms are those of GB/T 9704 and of speeches. Returns null when there is none.
 */
export function headingNumber(heading: string): string | null {
  for (const [form, spoken] of FORMS) {
    const match = form.exec(heading);
    if (match) return spoken(match[0]);
  }
  return null;
}
