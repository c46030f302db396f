/**
 * Decodes a text file: byte order mark, else strict UTF-8, else GB18030.
 * @throws TypeError when the bytes are none of these.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  for (const encoding of marked === null ? ['utf-8', 'gb18030'] : [marked]) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      // Not this one.
    }
  }
  throw new TypeError('Neither UTF-8, UTF-16 nor GB18030.');
}
