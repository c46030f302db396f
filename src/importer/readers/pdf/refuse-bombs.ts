import { inflateSync } from 'node:zlib';
import { oversizedInput } from '../input-fault.ts';
import { MAX_PDF_LZW_BYTES, MAX_PDF_STREAM_BYTES } from '../limits.ts';

/** Layers that are looked into where a stream does not say how many it has. */
const MOST_LAYERS = 3;

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
    const elsewhere = namesFilters(dictionary);
    const mayBeLzw = /\/LZW(?:Decode)?\b/.test(dictionary) || (elsewhere && !isDeflated(data, begin));
    if (mayBeLzw && data.indexOf('endstream', begin) - begin > MAX_PDF_LZW_BYTES) throw tooLarge(file);
    const told = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    const layers = elsewhere || !dictionary.includes(' obj') ? MOST_LAYERS : told;
    let packed: Uint8Array | null = layers > 0 ? data.subarray(begin) : null;
    for (let layer = 0; layer < layers && packed !== null; layer += 1) packed = unpack(packed, file);
  }
}

/** True for the head of a zlib stream. */
const isDeflated = (data: Buffer, at: number): boolean =>
  (data[at]! & 0x0f) === 8 && ((data[at]! << 8) | data[at + 1]!) % 31 === 0;

/** Text of the dictionary between the object's head and its stream. */
function dictionaryBefore(data: Buffer, at: number): string {
  const before = data.toString('latin1', Math.max(0, at - 4000), at);
  const words = before.slice(Math.max(0, before.lastIndexOf(' obj')));
  // A name may write its letters as numbers: /Fl#61teDecode.
  return words.replace(/#([0-9a-f]{2})/giu, (_mark, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** True when the filters stand in another object, which the dictionary only names. */
function namesFilters(dictionary: string): boolean {
  const filter = dictionary.lastIndexOf('/Filter');
  const words = dictionary.slice(filter, filter + 400);
  return filter >= 0 && /^\/Filter\s*(?:\[[^\]]{0,200}?)?\d{1,10}\s+\d{1,10}\s+R\b/u.test(words);
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
