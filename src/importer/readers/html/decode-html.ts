import { decodeText } from '../../decode-text.ts';

/**
 * Decodes a saved page: byte order mark, else the charset that the page declares in its first 4 KB, else by its bytes.
 * GB2312 and GBK are read as GB18030, which holds them. A declaration that the bytes contradict is not believed.
 */
export function decodeHtml(bytes: Uint8Array): { text: string; encoding: string } {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (marked || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)) return decodeText(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? /<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head)?.[1];
  if (declared !== undefined) {
    const encoding = /^gb(?:2312|k|_2312-80)$|^x-gbk$|^csgb2312$/i.test(declared) ? 'gb18030' : declared.toLowerCase();
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      // An unknown name, or bytes that are something else: the bytes decide.
    }
  }
  return decodeText(bytes);
}
