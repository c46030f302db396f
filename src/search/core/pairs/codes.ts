import type { BitReader, BitWriter } from './bits.ts';

/**
 * Elias gamma code of a number from 1: as many zeros as the number has binary digits after the first, then its digits.
 * Source: P. Elias, Universal codeword sets and representations of the integers, IEEE Trans. Inf. Theory 21 (1975).
 */
export function writeGamma(bits: BitWriter, value: number): void {
  const digits = 32 - Math.clz32(value);
  bits.write(0, digits - 1);
  bits.write(value, digits);
}

/** @returns Infinity at the end of the bits */
export function readGamma(bits: BitReader): number {
  const after = bits.readZeros();
  return after > 31 ? Infinity : 2 ** after + bits.read(after);
}

/**
 * Truncated binary code of a number below `range`: the first numbers take one digit less than the others, so that no code
 * is wasted. Source: S. W. Golomb, Run-length encodings, IEEE Trans. Inf. Theory 12 (1966).
 */
export function writeBelow(bits: BitWriter, value: number, range: number): void {
  const digits = 31 - Math.clz32(range);
  const shorter = 2 ** (digits + 1) - range;
  if (value < shorter) bits.write(value, digits);
  else bits.write(value + shorter, digits + 1);
}

/** Reads what `writeBelow` wrote for the same range. */
export function readBelow(bits: BitReader, range: number): number {
  const digits = 31 - Math.clz32(range);
  const shorter = 2 ** (digits + 1) - range;
  const value = bits.read(digits);
  return value < shorter ? value : value * 2 + bits.read(1) - shorter;
}
