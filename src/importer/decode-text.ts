import { PlainError } from '../model/faults/plain-error.ts';

/** A text input, decoded; the encoding by the name that TextDecoder knows. */
export interface DecodedText {
  text: string;
  encoding: string;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Share of zero bytes at even and at odd places, and of line ends in UTF-16: what tells UTF-16 without a mark. */
function guessUtf16(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  let little = 0;
  let big = 0;
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    const [first = 0, second = 0] = [bytes[index], bytes[index + 1]];
    if (second === 0 && first < 0x80) little += 1;
    if (first === 0 && second < 0x80) big += 1;
  }
  const pairs = bytes.length / 2;
  // Even a page of pure Chinese has line ends and digits; text in any 8-bit encoding has no zero byte at all.
  if (little > big && little / pairs > 0.002) return 'utf-16le';
  if (big > little && big / pairs > 0.002) return 'utf-16be';
  return null;
}

/**
 * Reads: the bytes of a text file. Writes: its text without byte order mark, and the encoding.
 * Matches, in this order: a byte order mark; UTF-16 without mark (zero bytes in every second place); strict UTF-8; GB18030,
 * which contains GBK and GB2312.
 * @throws PlainError when no encoding reads the bytes.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [a = 0, b = 0] = bytes;
  const marked = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null;
  const candidates = [marked ?? guessUtf16(bytes), 'utf-8', 'gb18030'].filter((name) => name !== null);
  for (const encoding of candidates) {
    const text = tryDecode(bytes, encoding);
    if (text !== null && !text.includes('\u0000')) return { text, encoding };
  }
  throw new PlainError(
    '认不出这个文本文件的编码，读不下去。\n  怎么办：用原来的软件打开它，另存为“UTF-8”编码的纯文本，再导入一次；如果它其实不是文本，请导入原来的 Word、PDF 或网页文件。',
  );
}
