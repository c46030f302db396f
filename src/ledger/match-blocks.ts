import type { Block } from '../model/document.ts';
import type { LedgerEntry } from './schema.ts';
import { digestOf } from './compare-ledger.ts';
import { HAN_NUMERAL } from '../model/chinese-numerals.ts';

/** Longest increasing run of the second numbers, keeping order in both. */
function inOrder(pairs: readonly (readonly [number, number])[]): [number, number][] {
  const tails: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, position], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const result: [number, number][] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) result.unshift([pair[0], pair[1]]);
  }
  return result;
}

/** A printed number at the head, which changes when a part is inserted before: 三、, （二）, 4., 第五章. */
const NUMBER = new RegExp(
  `^(?:第[\\p{Script=Han}\\d]{1,6}[编章节条]\\s*|[（(]?[${HAN_NUMERAL}\\d]{1,4}[）)、.．]\\s*)`,
  'u',
);
const LIKE = 6;

/** True when two entries are the same passage in two wordings, as far as their openings tell. */
function alike(block: Block, entry: LedgerEntry): boolean {
  const [now, before] = [block.text, entry.opening].map((text) => text.replace(NUMBER, '').slice(0, LIKE));
  return now === before && now !== '';
}

/**
 * Which block of a corrected version is which entry of the ledger. Equal words first, in order (words that occur once are the
 * anchors, as in patience diff); then, between two matches, passages with the same opening, or all of them when there are as
 * many as before.
 * @returns entry by index of the block
 */
export function matchBlocks(blocks: readonly Block[], entries: readonly LedgerEntry[]): Map<number, LedgerEntry> {
  const once = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> => {
    const places = new Map<string, number>();
    const twice = new Set<string>();
    items.forEach((item, index) => {
      const key = keyOf(item);
      if (places.has(key)) twice.add(key);
      places.set(key, index);
    });
    for (const key of twice) places.delete(key);
    return places;
  };
  const digests = blocks.map((block) => digestOf(block.text));
  const newPlaces = once(digests, (digest) => digest);
  const oldPlaces = once(entries, (entry) => entry.digest);
  const anchors = inOrder(
    [...newPlaces].flatMap(([digest, at]) =>
      oldPlaces.has(digest) ? [[at, oldPlaces.get(digest) ?? 0] as const] : [],
    ),
  );

  const found = new Map<number, LedgerEntry>();
  const pair = (at: number, place: number): void => {
    const entry = entries[place];
    if (entry) found.set(at, entry);
  };
  let [newFrom, oldFrom] = [0, 0];
  for (const [newTo, oldTo] of [...anchors, [blocks.length, entries.length] as [number, number]]) {
    // Between two anchors: equal words again (they occur more than once), then same openings.
    let place = oldFrom;
    const rest: number[] = [];
    const left = new Set(Array.from({ length: oldTo - oldFrom }, (_, offset) => oldFrom + offset));
    for (let at = newFrom; at < newTo; at += 1) {
      let same = place;
      while (same < oldTo && entries[same]?.digest !== digests[at]) same += 1;
      if (same < oldTo) {
        pair(at, same);
        left.delete(same);
        place = same + 1;
      } else rest.push(at);
    }
    const open = [...left];
    const equal = rest.length === open.length;
    let next = 0;
    rest.forEach((at, offset) => {
      const block = blocks[at];
      const match = equal
        ? offset
        : open.findIndex(
            (candidate, index) =>
              index >= next &&
              block !== undefined &&
              entries[candidate] !== undefined &&
              alike(block, entries[candidate]),
          );
      const candidate = open[match];
      if (match < 0 || candidate === undefined) return;
      next = match + 1;
      pair(at, candidate);
    });
    if (newTo < blocks.length) pair(newTo, oldTo);
    [newFrom, oldFrom] = [newTo + 1, oldTo + 1];
  }
  return found;
}
