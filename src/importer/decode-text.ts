import { commonShare } from './common-characters.ts';
import { PlainError } from '../model/faults/plain-error.ts';

/** A text input, decoded; the encoding by the name that TextDecoder knows. */
export interface DecodedText {
  text: string;
  encoding: string;
  /** The encoding was told by the words alone, and by little. */
  thin?: boolean;
}

/** Two readings that differ by less than this cannot be told apart. */
const THIN = 0.15;

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** How many characters of a text no text has: unassigned, private, replaced, control. */
const countOdd = (text: string): number => text.match(/[\p{Co}\p{Cn}\ufffd\u0000-\u0008\u000e-\u001f]/gu)?.length ?? 0;

/** How much a text looks like Chinese that people write: common characters, and none that no text has. */
function plausibility(text: string): number {
  const part = text.slice(0, 20_000);
  const odd = countOdd(part);
  const kana =
    part.match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}]/gu)
      ?.length ?? 0;
  const share = commonShare(part, 4) ?? 0;
  return share - (odd * 4 + kana) / Math.max(1, part.length);
}

/** An ASCII character that stands in texts: a space, a line end, or one with a shape. */
const isWritten = (unit: number): boolean => (unit >= 0x20 && unit < 0x7f) || (unit >= 0x09 && unit <= 0x0d);

/**
 * The byte order of UTF-16 without a mark, or null. Text in an 8-bit encoding has no zero byte; in UTF-16 line ends and digits have one at
 * every second place, and a page of Chinese alone reads as Chinese in one order only.
 */
function guessUtf16(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  let little = 0;
  let big = 0;
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    const [first = 0, second = 0] = [bytes[index], bytes[index + 1]];
    if (second === 0 && isWritten(first)) little += 1;
    if (first === 0 && isWritten(second)) big += 1;
  }
  const pairs = bytes.length / 2;
  if (little > big && little / pairs > 0.002) return 'utf-16le';
  if (big > little && big / pairs > 0.002) return 'utf-16be';
  return null;
}

/**
 * Reads: the bytes of a text file. Writes: its text without byte order mark, and the encoding.
 * Matches, in this order: a byte order mark; UTF-16 without mark (zero bytes in every second place); strict UTF-8; else of GB18030, Big5 and
 * UTF-16 the one in which the text reads as Chinese. `thin` when two of them read almost as well.
 * @throws PlainError when no encoding reads the bytes.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [a = 0, b = 0] = bytes;
  const marked = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null;
  for (const encoding of [marked ?? guessUtf16(bytes), 'utf-8'].filter((name) => name !== null)) {
    const text = tryDecode(bytes, encoding);
    if (text !== null && !text.includes('\u0000')) return { text, encoding };
  }
  const readings = ['gb18030', 'big5', 'utf-16le', 'utf-16be'].flatMap((encoding) => {
    const text = encoding.startsWith('utf') && bytes.length % 2 !== 0 ? null : tryDecode(bytes, encoding);
    // A tenth of characters that no text has: a program or a picture, which any encoding reads somehow.
    if (text === null || text.includes('\u0000') || countOdd(text) * 10 > text.length) return [];
    return [{ text, encoding, score: plausibility(text) }];
  });
  const [best, next] = readings.sort((a, b) => b.score - a.score);
  if (best)
    return { text: best.text, encoding: best.encoding, thin: next !== undefined && best.score - next.score < THIN };
  throw new PlainError(
    '认不出这个文本文件的编码，读不下去。\n  怎么办：用原来的软件打开它，另存为“UTF-8”编码的纯文本，再导入一次；如果它其实不是文本，请导入原来的 Word、PDF 或网页文件。',
  );
}
