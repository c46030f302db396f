import { decodeOrRefuse } from '../read-text.ts';

/** Share of characters that may be unreadable in a page whose encoding is declared: a cut character, a foreign byte. */
const TOLERATED = 0.001;

/** A decoded page. */
export interface DecodedPage {
  text: string;
  encoding: string;
  /** Places that could not be read and stand as U+FFFD. */
  unreadable: number;
}

/**
 * Decodes a saved page: byte order mark, else the charset that the page declares in its first 4 KB, else by its bytes.
 * GB2312 and GBK are read as GB18030, which holds them. A declaration that the bytes contradict is not believed.
 * @throws FaultError when the bytes are no text.
 */
export function decodeHtml(bytes: Uint8Array, file: string): DecodedPage {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const marked = wide || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf);
  const declared = marked ? null : declaredEncoding(bytes);
  if (declared !== null) {
    const text = new TextDecoder(declared).decode(bytes);
    const unreadable = text.split('\ufffd').length - 1;
    if (unreadable <= text.length * TOLERATED) return { text, encoding: declared, unreadable };
  }
  return { ...decodeOrRefuse(bytes, file), unreadable: 0 };
}

/** The encoding that a page names, or null when it names none that is known. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const name =
    /<meta[^>]+charset\s*=\s*(?:["']\s*)?([\w-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head)?.[1];
  if (name === undefined) return null;
  if (/^(?:gb(?:2312|k|_2312-80)|x-gbk|csgb2312)$/i.test(name)) return 'gb18030';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
