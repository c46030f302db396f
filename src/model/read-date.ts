import { readNumeral } from './chinese-numerals.ts';

const DIGITS = '[〇○Ｏ零一二三四五六七八九]';
const NUMERAL = '[一二三四五六七八九十]{1,3}';
/** Pattern of a date in words or digits: 2019年1月24日, 二〇〇四年六月二十六日. */
export const DAY = `(?:[12１２][\\d０-９]{3}\\s*年\\s*[\\d０-９]{1,2}\\s*月\\s*[\\d０-９]{1,2}\\s*日|[一二]\\s*${DIGITS}(?:\\s*${DIGITS}){2}\\s*年\\s*${NUMERAL}\\s*月\\s*${NUMERAL}\\s*日)`;

const DATE = new RegExp(DAY, 'u');

/** The first full date in `text` as YYYY-MM-DD; null when there is none or no calendar has it. Matches 2019年1月24日, 二〇〇四年六月二十六日, 2026-02-02. */
export function readDate(text: string): string | null {
  const match = DATE.exec(text)?.[0] ?? /(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}/u.exec(text)?.[0];
  if (match === undefined) return null;
  const [year = '', month = '', day = ''] = match
    .replace(/\s/gu, '')
    .split(/[年月日\-/.]/u)
    .map((part) => part.trim());
  const numbers = [year.replace(/[ＯO]/gu, '〇'), month, day].map(readNumeral);
  const [, monthNumber = 0, dayNumber = 0] = numbers;
  const real =
    numbers.every(Number.isFinite) && monthNumber >= 1 && monthNumber <= 12 && dayNumber >= 1 && dayNumber <= 31;
  if (!real) return null;
  return numbers.map((number, index) => String(number).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
