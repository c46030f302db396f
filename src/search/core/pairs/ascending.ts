import type { BitReader, BitWriter } from './bits.ts';
import { readBelow, writeBelow } from './codes.ts';

/**
 * Binary interpolative code of ascending numbers: the middle one first, within the range that the numbers before and after
 * it leave, then each half alike. Numbers that cluster, as the places of a word do, take few digits.
 * Source: A. Moffat, L. Stuiver, Binary interpolative coding for effective index compression, Information Retrieval 3 (2000).
 * @param range every number is below it
 */
export function writeAscending(bits: BitWriter, numbers: ArrayLike<number>, range: number): void {
  const half = (from: number, to: number, low: number, high: number): void => {
    if (from === to || high - low === to - from) return;
    const middle = (from + to) >> 1;
    const number = numbers[middle]!;
    const lowest = low + middle - from;
    writeBelow(bits, number - lowest, high - (to - middle - 1) - lowest);
    half(from, middle, low, number);
    half(middle + 1, to, number + 1, high);
  };
  half(0, numbers.length, 0, range);
}

/** Reads so many numbers as `writeAscending` wrote them for the same range. */
export function readAscending(bits: BitReader, count: number, range: number): Int32Array {
  const numbers = new Int32Array(count);
  const half = (from: number, to: number, low: number, high: number): void => {
    if (from === to) return;
    if (high - low === to - from) {
      for (let index = from; index < to; index += 1) numbers[index] = low + index - from;
      return;
    }
    const middle = (from + to) >> 1;
    const lowest = low + middle - from;
    const number = lowest + readBelow(bits, high - (to - middle - 1) - lowest);
    numbers[middle] = number;
    half(from, middle, low, number);
    half(middle + 1, to, number + 1, high);
  };
  half(0, count, 0, range);
  return numbers;
}
