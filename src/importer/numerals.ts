const DIGITS: Readonly<Record<string, number>> = {
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

/** The characters of a Chinese numeral, for regular expressions. */
export const HAN_NUMERAL = '〇○零一二三四五六七八九十百千两';

/** The number that a numeral in Han characters or digits (either width) stands for; NaN when it is none. */
export function readNumeral(text: string): number {
  const plain = text.normalize('NFKC');
  if (/^\d+$/.test(plain)) return Number(plain);
  if (!/[十百千]/.test(text)) {
    const digits = Array.from(text, (char) => DIGITS[char] ?? Number.NaN);
    return digits.length === 0 ? Number.NaN : digits.reduce((sum, digit) => sum * 10 + digit, 0);
  }
  let total = 0;
  let digit = 0;
  for (const char of text) {
    const unit = UNITS[char];
    if (unit === undefined) digit = DIGITS[char] ?? Number.NaN;
    else {
      total += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  return total + digit;
}
