import { readAscending, writeAscending } from './ascending.ts';
import type { BitReader, BitWriter } from './bits.ts';
import { readGamma, writeGamma } from './codes.ts';

const codes = 65_536;

/**
 * Writes which texts a shard is about: all of one UTF-16 unit, or all of two, in the order of their units, none twice. The
 * second units are written as places in the list of those that the shard has, which takes half the digits of their codes.
 */
export function writeTexts(bits: BitWriter, texts: readonly string[]): void {
  const seconds = new Map<number, number[]>();
  for (const text of texts) {
    const first = text.charCodeAt(0);
    const own = seconds.get(first) ?? [];
    seconds.set(first, own);
    if (text.length > 1) own.push(text.charCodeAt(1));
  }
  writeGamma(bits, seconds.size + 1);
  writeAscending(bits, [...seconds.keys()], codes);
  const listed = [...new Set([...seconds.values()].flat())].sort((a, b) => a - b);
  writeGamma(bits, listed.length + 1);
  writeAscending(bits, listed, codes);
  const placeOf = new Map(listed.map((second, place) => [second, place]));
  for (const own of seconds.values()) {
    writeGamma(bits, own.length + 1);
    const places = own.map((second) => placeOf.get(second)!);
    writeAscending(bits, places, listed.length);
  }
}

/**
 * Reads what `writeTexts` wrote.
 * @throws when the bits end too early
 */
export function readTexts(bits: BitReader): string[] {
  const below = (range: number): Int32Array => {
    const count = readGamma(bits) - 1;
    if (!(count <= range)) throw new Error('the shard is damaged');
    return readAscending(bits, count, range);
  };
  const firsts = below(codes);
  const listed = below(codes);
  return [...firsts].flatMap((first) => {
    const own = below(listed.length);
    if (bits.overrun) throw new Error('the shard is damaged');
    return own.length === 0
      ? [String.fromCharCode(first)]
      : [...own].map((place) => String.fromCharCode(first, listed[place]!));
  });
}
