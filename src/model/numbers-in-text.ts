import { HAN_NUMERAL, readNumeral } from './chinese-numerals.ts';
import type { TextRange } from './document.ts';

const DIGIT = '[0-9０-９]';
/** 1,800.5 or 46 or 2020.5.1; a comma parts thousands only, or a list of numbers would be one. */
const FIGURE = `${DIGIT}{1,3}(?:,${DIGIT}{3})+(?!${DIGIT})(?:[.．]${DIGIT}+)?|${DIGIT}+(?:[.．]${DIGIT}+)*`;
const PLAIN = `(?:${FIGURE}|[${HAN_NUMERAL}]+)`;
/** 一万三千: what stands on either side of 万 is one number. A 万 at its end is a unit, like 个. */
const WHOLE = `${PLAIN}(?:[万亿]${PLAIN})*`;
const NUMBER = new RegExp(`(?:(?<of>${WHOLE})分之)?(?<number>${WHOLE})`, 'gu');
const WORTH: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** A number as it is printed in a text, from its first character to its last. */
export interface PrintedNumber extends TextRange {
  /** What it may be said to state: 三十万 states 30, in units of 万, and 300000; 百分之五 states 5 and 0.05. */
  values: number[];
}

/** Value of one that was matched by `WHOLE`; NaN when it is none, such as a date 2020.5.1. */
function valueOf(printed: string): number {
  let total = 0;
  for (const [, part = '', unit = ''] of printed.matchAll(/([^万亿]+)([万亿]?)/gu)) {
    const figure = part.normalize('NFKC').replaceAll(',', '');
    const value = /^[\d.]+$/u.test(figure) ? Number(figure) : readNumeral(part);
    total += value * (WORTH[unit] ?? 1);
  }
  return total;
}

function valuesOf(printed: string, of: string | undefined, unit: string | undefined): number[] {
  // 百姓 and 千家 are words, not numbers.
  if (/^[百千]$/u.test(printed) && of === undefined) return [];
  const value = valueOf(printed);
  const values =
    of === undefined
      ? [value, value * (WORTH[unit ?? ''] ?? 1)]
      : [value / valueOf(of), ...(of === '百' ? [value] : [])];
  return [...new Set(values)].filter(Number.isFinite);
}

/**
 * The numbers of a text, in order: digits of either width with their point and their commas, Chinese numerals, fractions
 * (三分之二). What is written without a gap is one number.
 */
export function numbersIn(text: string): PrintedNumber[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const end = match.index + match[0].length;
    return {
      start: match.index,
      end,
      values: valuesOf(match.groups?.['number'] ?? '', match.groups?.['of'], text[end]),
    };
  });
}

const WITHIN_NUMBER = new RegExp(`^[${HAN_NUMERAL}0-9０-９万亿分之.．,]$`, 'u');

/** True when a cut before the character at `at` would run through a number: before the 6 of 46. */
export function cutsNumber(text: string, at: number): boolean {
  // Most cuts are between words, and then the text need not be read.
  if (!WITHIN_NUMBER.test(text[at - 1] ?? '') || !WITHIN_NUMBER.test(text[at] ?? '')) return false;
  return numbersIn(text).some(({ start, end }) => start < at && at < end);
}
