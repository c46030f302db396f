import { readAscending, writeAscending } from './ascending.ts';
import type { BitReader, BitWriter } from './bits.ts';
import { readGamma, writeGamma } from './codes.ts';

/**
 * The places of one pair of characters in the library, in their order. Places count UTF-16 units from the beginning of
 * the first document's stream; between two documents one unit is left free.
 */
export interface Postings {
  /** Place of the first character. */
  at: Int32Array;
  /** Separators between the first and the second. */
  gap: Int32Array;
  /** Separators between the second and the next character that is none. */
  next: Int32Array;
}

/** Makes room for so many places. */
export function emptyPostings(count: number): Postings {
  return { at: new Int32Array(count), gap: new Int32Array(count), next: new Int32Array(count) };
}

/** @param range number of places there are */
export function writePostings(bits: BitWriter, { at, gap, next }: Postings, range: number): void {
  writeGamma(bits, at.length);
  writeAscending(bits, at, range);
  const parted: number[] = [];
  for (let index = 0; index < at.length; index += 1) if (gap[index]! + next[index]! > 0) parted.push(index);
  writeGamma(bits, parted.length + 1);
  writeAscending(bits, parted, at.length);
  for (const index of parted) {
    writeGamma(bits, gap[index]! + 1);
    writeGamma(bits, next[index]! + 1);
  }
}

/**
 * Reads what `writePostings` wrote.
 * @throws when the bits end too early
 */
export function readPostings(bits: BitReader, range: number): Postings {
  const count = readGamma(bits);
  if (!(count <= range)) throw new Error('the postings are damaged');
  const postings = { ...emptyPostings(count), at: readAscending(bits, count, range) };
  const parted = readGamma(bits) - 1;
  if (!(parted <= count)) throw new Error('the postings are damaged');
  for (const index of readAscending(bits, parted, count)) {
    postings.gap[index] = readGamma(bits) - 1;
    postings.next[index] = readGamma(bits) - 1;
  }
  if (bits.overrun) throw new Error('the postings are damaged');
  return postings;
}
