/** Digits as texts write them; 〇 and ○ are two signs for the same zero, 两 stands for 二 before a measure. */
const VALUES: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
/** Each stands for a group of four places more; the greater first. */
const GROUPS = [
  { sign: '亿', worth: 1e8 },
  { sign: '万', worth: 1e4 },
] as const;
/** No numeral is written from here on. */
export const NUMERAL_LIMIT = 1e12;

/** The characters of a Chinese numeral below 万, for the brackets of a regular expression. */
export const HAN_NUMERAL = '〇○零一二三四五六七八九十百千两';

/** The number below 万 that 一千零一十, 十二 or the digits 二〇〇四 stand for; NaN when it is none. */
function readGroup(text: string): number {
  if (!/[十百千]/u.test(text)) {
    const digits = Array.from(text, (char) => VALUES[char] ?? Number.NaN);
    return digits.length === 0 ? Number.NaN : digits.reduce((sum, digit) => sum * 10 + digit, 0);
  }
  let total = 0;
  let digit = 0;
  for (const char of text) {
    const unit = UNITS[char];
    if (unit === undefined) digit = VALUES[char] ?? Number.NaN;
    else {
      total += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  return total + digit;
}

/**
 * The number that a numeral in Han characters or in digits of either width stands for, as it is printed: 十二 → 12,
 * 二〇〇四 → 2004, 三千零五十万 → 30500000. NaN when it is none.
 */
export function readNumeral(text: string): number {
  const plain = text.normalize('NFKC');
  if (/^\d+$/u.test(plain)) return Number(plain);
  let total = 0;
  let rest = text;
  for (const { sign, worth } of GROUPS) {
    const end = rest.indexOf(sign);
    if (end < 0) continue;
    total += readGroup(rest.slice(0, end)) * worth;
    rest = rest.slice(end + 1);
    if (rest === '') return total;
  }
  return total + readGroup(rest);
}

/** How a numeral is drawn. */
interface Signs {
  /** From zero to nine. */
  digits: string;
  /** For ten, a hundred, a thousand. */
  units: string;
  /** Whether 10 to 19 begin with the ten: 十二, not 一十二. */
  shortTen: boolean;
}

/** As people write: 十二. */
export const PLAIN_SIGNS: Signs = { digits: '零一二三四五六七八九', units: '十百千', shortTen: true };
/** As money is written, so that no stroke can be added: 壹拾贰. */
export const FORMAL_SIGNS: Signs = { digits: '零壹贰叁肆伍陆柒捌玖', units: '拾佰仟', shortTen: false };

function writeGroup(value: number, { digits, units, shortTen }: Signs): string {
  let out = '';
  let zero = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      zero = out !== '';
      continue;
    }
    out += (zero ? digits[0]! : '') + digits[digit]! + (place === 0 ? '' : units[place - 1]!);
    zero = false;
  }
  return shortTen && value >= 10 && value < 20 ? out.slice(1) : out;
}

/**
 * A number in Chinese numerals: 12 → 十二, 1010 → 一千零一十, 150000 → 十五万.
 * @param value a whole number from 0, below `NUMERAL_LIMIT`
 * @throws RangeError for any other
 */
export function writeNumeral(value: number, signs: Signs = PLAIN_SIGNS): string {
  if (!Number.isInteger(value) || value < 0 || value >= NUMERAL_LIMIT) {
    throw new RangeError(`no Chinese numeral is written for ${String(value)}`);
  }
  if (value === 0) return signs.digits[0]!;
  for (const { sign, worth } of GROUPS) {
    if (value < worth) continue;
    const rest = value % worth;
    const gap = rest > 0 && rest < worth / 10 ? signs.digits[0]! : '';
    const after = rest === 0 ? '' : gap + writeNumeral(rest, { ...signs, shortTen: false });
    return `${writeNumeral(Math.floor(value / worth), signs)}${sign}${after}`;
  }
  return writeGroup(value, signs);
}

/** A number digit by digit, as years are written: 2004 → 二〇〇四. */
export function writeDigits(value: number, zero = '〇'): string {
  return String(value).replace(/\d/gu, (digit) => (digit === '0' ? zero : PLAIN_SIGNS.digits[Number(digit)]!));
}
