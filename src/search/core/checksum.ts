/**
 * FNV-1a over UTF-16 units, 32 bits, as eight hexadecimal digits. Guards shards against damage and mixing of builds, not
 * against intent. Every step is a bijection, so one changed unit always changes the sum.
 * Source: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}

/** Characters of a `shortSum`. */
export const shortSumLength = 5;

/** 25 bits of the checksum in five letters and digits, for where there are thousands of them. */
export function shortSum(text: string): string {
  return (Number.parseInt(checksum(text), 16) >>> 7).toString(32).padStart(shortSumLength, '0');
}
