import { isSeparator } from '../../core/separators.ts';
import { paragraphBreak } from '../../core/stream.ts';
import { PairNumbers } from './pair-numbers.ts';
import { originsOf } from '../../core/pairs/places.ts';
import { emptyPostings, type Postings } from '../../core/pairs/postings.ts';

const separators = new Uint8Array(65_536);
for (let unit = 0; unit < separators.length; unit += 1)
  separators[unit] = isSeparator(String.fromCharCode(unit)) ? 1 : 0;

const free = paragraphBreak.charCodeAt(0);

/** The places of every pair of characters in streams: pairs that stand together, and characters parted by separators only. */
export function tallyPairs(streams: readonly string[]): Map<string, Postings> {
  const origins = originsOf(streams.map(({ length }) => length));
  // Twice through the streams: knowing first how many places each pair has keeps a large library in little memory.
  const numbers = new PairNumbers();
  const counts: number[] = [];
  for (const stream of streams) {
    visitPairs(stream, (pair) => {
      const number = numbers.of(pair);
      counts[number] = (counts[number] ?? 0) + 1;
    });
  }
  // All places stand in one list, those of a pair together: hundreds of thousands of small lists would be slow to fill.
  const ends = new Int32Array(counts.length);
  let total = 0;
  counts.forEach((count, number) => {
    ends[number] = total;
    total += count;
  });
  const all = emptyPostings(total);
  streams.forEach((stream, document) => {
    const origin = origins[document]!;
    visitPairs(stream, (pair, place, gap, next) => {
      const slot = ends[numbers.of(pair)]!++;
      all.at[slot] = origin + place;
      all.gap[slot] = gap;
      all.next[slot] = next;
    });
  });
  return new Map(
    numbers.pairs.map((pair, number): [string, Postings] => {
      const end = ends[number]!;
      const begin = end - counts[number]!;
      const own = (list: Int32Array) => list.subarray(begin, end);
      const text = String.fromCharCode(pair >>> 16, pair & 65_535);
      return [text, { at: own(all.at), gap: own(all.gap), next: own(all.next) }];
    }),
  );
}

/** @param visit called for each pair in the order of places, with the pair's two units in one number of 32 bits */
function visitPairs(stream: string, visit: (pair: number, place: number, gap: number, next: number) => void): void {
  const following = nextCharacters(stream);
  for (let here = 0; here < stream.length; here += 1) {
    const first = stream.charCodeAt(here);
    const second = here + 1 < stream.length ? stream.charCodeAt(here + 1) : free;
    const parted = separators[first] === 1 || separators[second] === 1;
    if (parted && first !== free && second !== free) visit((first << 16) | second, here, 0, 0);
    const there = following[here]!;
    if (separators[first] === 1 || there === stream.length) continue;
    const after = following[there]!;
    const next = after === stream.length ? 0 : after - there - 1;
    visit((first << 16) | stream.charCodeAt(there), here, there - here - 1, next);
  }
}

// For each offset, that of the next unit after it that is no separator; the text's length when there is none.
function nextCharacters(text: string): Int32Array {
  const following = new Int32Array(text.length);
  let next = text.length;
  for (let here = text.length - 1; here >= 0; here -= 1) {
    following[here] = next;
    if (separators[text.charCodeAt(here)] === 0) next = here;
  }
  return following;
}
