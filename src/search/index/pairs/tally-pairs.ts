import { isSeparator } from '../../core/separators.ts';
import { paragraphBreak } from '../../core/stream.ts';
import { PairNumbers } from './pair-numbers.ts';
import { originsOf } from '../../core/pairs/places.ts';
import { emptyPostings, type Postings } from '../../core/pairs/postings.ts';

const separators = new Uint8Array(65_536);
for (let unit = 0; unit < separators.length; unit += 1)
  separators[unit] = isSeparator(String.fromCharCode(unit)) ? 1 : 0;

const free = paragraphBreak.charCodeAt(0);

/** The places of every pair of a library. */
export interface PairPlaces {
  /** Each pair once: two UTF-16 units. */
  texts: string[];
  /** The places of the pair that stands there in `texts`. */
  postingsOf: (place: number) => Postings;
}

/** The places of every pair of characters in streams: pairs that stand together, and characters parted by separators only. */
export function tallyPairs(streams: readonly string[]): PairPlaces {
  const origins = originsOf(streams.map(({ length }) => length));
  // Twice through the streams: knowing first how many places each pair has keeps a large library in little memory. The pairs' numbers
  // are remembered, since looking them up again would take longer than all the rest.
  const numbers = new PairNumbers();
  const counts: number[] = [];
  let seen = new Int32Array(Math.max(64, 2 * origins.at(-1)!));
  let total = 0;
  for (const stream of streams) {
    visitPairs(stream, (pair) => {
      const number = numbers.of(pair);
      counts[number] = (counts[number] ?? 0) + 1;
      if (total === seen.length) seen = grown(seen);
      seen[total++] = number;
    });
  }
  // All places stand in one list, those of a pair together: hundreds of thousands of small lists would be slow to fill.
  const ends = new Int32Array(counts.length);
  let sum = 0;
  counts.forEach((count, number) => {
    ends[number] = sum;
    sum += count;
  });
  const all = emptyPostings(total);
  let next = 0;
  streams.forEach((stream, document) => {
    const origin = origins[document]!;
    visitPairs(stream, (_, place, gap, after) => {
      const slot = ends[seen[next++]!]!++;
      all.at[slot] = origin + place;
      all.gap[slot] = gap;
      all.next[slot] = after;
    });
  });
  // The closure below would keep it as long as it lives.
  seen = new Int32Array();
  return {
    texts: numbers.pairs.map((pair) => String.fromCharCode(pair >>> 16, pair & 65_535)),
    postingsOf: (number) => {
      const end = ends[number]!;
      const begin = end - counts[number]!;
      return {
        at: all.at.subarray(begin, end),
        gap: all.gap.subarray(begin, end),
        next: all.next.subarray(begin, end),
      };
    },
  };
}

function grown(list: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
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
