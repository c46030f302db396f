/** Encodings of `\ansicpg`, by the names that TextDecoder knows; Western ones are near enough to windows-1252. */
const BY_PAGE: Readonly<Record<number, string>> = { 936: 'gb18030', 54936: 'gb18030', 950: 'big5', 932: 'shift_jis', 949: 'euc-kr', 65001: 'utf-8' }; // prettier-ignore
/** Encodings of `\fcharset`. */
const BY_CHARSET: Readonly<Record<number, string>> = { 134: 'gb18030', 136: 'big5', 128: 'shift_jis', 129: 'euc-kr' };

/** The decoder's name for a code page. */
export const encodingOfPage = (page: number): string => BY_PAGE[page] ?? 'windows-1252';
/** The decoder's name for a font's character set; null where the document's own holds. */
export const encodingOfCharset = (charset: number): string | null => BY_CHARSET[charset] ?? null;

/** Characters of bytes that were written as `\'hh`. */
export function decodeBytes(bytes: readonly number[], encoding: string): string {
  const whole = new TextDecoder(encoding).decode(Uint8Array.from(bytes));
  // Fonts often claim a character set that their words are not in; Chinese ones that do not decode are GBK.
  if (!whole.includes('\ufffd') || encoding === 'gb18030') return whole;
  const other = new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
  return other.includes('\ufffd') ? whole : other;
}
