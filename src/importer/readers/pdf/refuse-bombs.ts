import { inflateSync } from 'node:zlib';
import { oversizedInput } from '../input-fault.ts';
import { MAX_PDF_LZW_BYTES, MAX_PDF_STREAM_BYTES } from '../limits.ts';

/**
 * Refuses a PDF in which a stream unpacks to more than any page or font needs, because the library unpacks without a
 * bound. Pictures are passed over: reading text never unpacks them.
 * @throws FaultError when a bound is broken. Damaged streams are left for the library to judge.
 */
export function refuseBombs(bytes: Uint8Array, file: string): void {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = data.indexOf('stream'); at >= 0; at = data.indexOf('stream', at + 6)) {
    if (data.toString('latin1', Math.max(0, at - 3), at) === 'end') continue;
    const dictionary = dictionaryBefore(data, at);
    if (/\/Subtype\s*\/Image/.test(dictionary)) continue;
    const begin = at + 6 + (data[at + 6] === 0x0d ? 1 : 0) + (data[at + 6] === 0x0a || data[at + 7] === 0x0a ? 1 : 0);
    if (/\/LZW(?:Decode)?\b/.test(dictionary) && data.indexOf('endstream', begin) - begin > MAX_PDF_LZW_BYTES)
      throw tooLarge(file);
    const layers = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    let packed: Uint8Array | null = layers > 0 ? data.subarray(begin) : null;
    for (let layer = 0; layer < layers && packed !== null; layer += 1) packed = unpack(packed, file);
  }
}

/** Text of the dictionary between the object's head and its stream. */
function dictionaryBefore(data: Buffer, at: number): string {
  const before = data.toString('latin1', Math.max(0, at - 4000), at);
  return before.slice(Math.max(0, before.lastIndexOf(' obj')));
}

function unpack(packed: Uint8Array, file: string): Uint8Array | null {
  try {
    return inflateSync(packed, { maxOutputLength: MAX_PDF_STREAM_BYTES });
  } catch (cause) {
    if (cause instanceof RangeError && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(file);
    return null;
  }
}

function tooLarge(file: string): Error {
  return oversizedInput(file, `里面有一段内容解压后超过 ${String(MAX_PDF_STREAM_BYTES >> 20)} MB，像是“压缩炸弹”`);
}
