import { readAscending, writeAscending } from './ascending.ts';
import type { BitReader, BitWriter } from './bits.ts';
import { readGamma, writeGamma } from './codes.ts';

const codes = 65_536;

/** Writes which texts a shard is about: all of one UTF-16 unit, or all of two, in the order of their units, none twice. */
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
  for (const own of seconds.values()) {
    writeGamma(bits, own.length + 1);
    writeAscending(bits, own, codes);
  }
}

/**
 * Reads what `writeTexts` wrote.
 * @throws when the bits end too early
 */
export function readTexts(bits: BitReader): string[] {
  const count = () => {
    const number = readGamma(bits) - 1;
    if (!(number <= codes)) throw new Error('the shard is damaged');
    return number;
  };
  const firsts = readAscending(bits, count(), codes);
  return [...firsts].flatMap((first) => {
    const own = readAscending(bits, count(), codes);
    if (bits.overrun) throw new Error('the shard is damaged');
    return own.length === 0
      ? [String.fromCharCode(first)]
      : [...own].map((second) => String.fromCharCode(first, second));
  });
}
