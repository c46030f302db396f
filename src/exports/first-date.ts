import { HAN_NUMERAL, readNumeral } from '../model/chinese-numerals.ts';

const NUMERAL = `[${HAN_NUMERAL}\\d０-９]`;
const DATE = new RegExp(`(${NUMERAL}{4})\\s*年\\s*(${NUMERAL}{1,3})\\s*月\\s*(${NUMERAL}{1,3})\\s*日`, 'u');

/** The first date that stands in a text, as `2031-04-05`: 2031年4月5日, 二〇三一年四月五日. Undefined when none does that a calendar has. */
export function firstDate(text: string): string | undefined {
  const numbers = DATE.exec(text)?.slice(1).map(readNumeral);
  if (!numbers || numbers.some(Number.isNaN)) return undefined;
  const written = numbers.map((number, index) => String(number).padStart(index === 0 ? 4 : 2, '0')).join('-');
  const time = Date.parse(`${written}T00:00:00Z`);
  // A calendar that has no 30 February counts on to March.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written ? undefined : written;
}
