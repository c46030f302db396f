import type { SearchableDocument } from '../../src/search/core/searchable.ts';
import { seededRandom } from './random.ts';
import type { Truth } from './truth.ts';

const longest = 8;

/**
 * Random pieces of the documents: 1–8 characters, each length as likely, from anywhere inside a block. A piece with white
 * space at its ends is drawn again, because the page takes that off what was typed.
 * @param count how many; the same one may be drawn twice
 */
export function sampleSubstrings(
  documents: readonly Pick<SearchableDocument, 'blocks'>[],
  count: number,
  seed: number,
): string[] {
  const random = seededRandom(seed);
  const blocks = documents
    .flatMap((document) => document.blocks.map(({ text }) => text))
    .filter((text) => /\S/u.test(text));
  if (blocks.length === 0) throw new Error('there is nothing to draw queries from');
  // A block is drawn as often as it is long, so that each place of the library is as likely.
  const ends: number[] = [];
  for (const { length } of blocks) ends.push((ends.at(-1) ?? 0) + length);
  const queries: string[] = [];
  while (queries.length < count) {
    const length = 1 + random.below(longest);
    const place = random.below(ends.at(-1)!);
    const index = firstAbove(ends, place);
    const block = blocks[index]!;
    const piece = block.slice(place - (ends[index]! - block.length)).slice(0, length);
    // A block that ends too early gives no piece of this length, half a surrogate pair is no character.
    if (piece.length < Math.min(length, block.length) || /\p{Cs}/u.test(piece) || piece !== piece.trim()) continue;
    queries.push(piece);
  }
  return queries;
}

/**
 * Queries that stand nowhere though their characters do: pieces of Han characters, two of which have changed places.
 * @param truth tells that they are nowhere
 */
export function sampleAbsent(
  documents: readonly Pick<SearchableDocument, 'blocks'>[],
  count: number,
  seed: number,
  truth: Truth,
): string[] {
  const random = seededRandom(seed + 1);
  const absent = new Set<string>();
  // A tiny library may hold no such piece, so the drawing ends.
  for (let round = 0; round < 20 && absent.size < count; round += 1) {
    for (const piece of sampleSubstrings(documents, count, seed + 2 + round)) {
      if (!/^[\u3400-\u9fff]{4,8}$/u.test(piece)) continue;
      const characters = [...piece];
      const [one, other] = [random.below(characters.length), random.below(characters.length)];
      [characters[one], characters[other]] = [characters[other]!, characters[one]!];
      const exchanged = characters.join('');
      if (absent.size < count && truth.of(exchanged).size === 0) absent.add(exchanged);
    }
  }
  return [...absent];
}

// The first index whose number is above `wanted`; the numbers ascend.
function firstAbove(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
