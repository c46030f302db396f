const DIGITS = '零一二三四五六七八九';

/** A whole number from 0 to 99 in Chinese numerals: 12 → 十二. */
export function chineseNumeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones === 0 ? '' : (DIGITS[ones] ?? '')}`;
}
