import { isSeparator } from '../search/core/separators.ts';
import type { PastedPassage } from './read-passages.ts';

/** Letters that follow one another in a passage, by which places of the library are found that come near to it. */
export interface Seed {
  text: string;
  /** Place of its first letter in the passage's characters. */
  at: number;
}

/** A place in the library at which a seed stands, in units from the library's beginning. */
export interface SeedHit {
  seed: number;
  place: number;
}

/** A stretch of the library, in units from its beginning. */
export interface Stretch {
  start: number;
  end: number;
}

// In a short passage one wrong letter spoils every seed that is longer than a pair.
const shortPassage = 30;
const mostSeeds = 40;
const seedLength = 4;
const mostStretches = 12;
// Stretches that few seeds vote for are many, and are looked at only when none is better.
const mostWeighed = 300;
// What an index place may be off by: marks and spaces of the source that the passage does not have.
const slack = 24;

/** The letters of a part of a passage, without marks. */
export function lettersOf({ characters }: PastedPassage, from: number, to: number): Seed[] {
  const letters: Seed[] = [];
  for (let at = from; at < to; at += 1) {
    const { character } = characters[at]!;
    if (character.length > 1 || !isSeparator(character)) letters.push({ text: character, at });
  }
  return letters;
}

/** Seeds for a row of letters: each pair of a short one, otherwise some of four letters, spread evenly. */
export function seedsOf(letters: readonly Seed[]): Seed[] {
  const length = letters.length <= shortPassage ? 2 : seedLength;
  const last = letters.length - length;
  const step = letters.length <= shortPassage ? 1 : Math.max(2, last / mostSeeds);
  const starts = new Set<number>();
  for (let start = 0; start < last; start += step) starts.add(Math.floor(start));
  if (last >= 0) starts.add(last);
  return [...starts].map((start) => ({
    text: letters
      .slice(start, start + length)
      .map(({ text }) => text)
      .join(''),
    at: letters[start]!.at,
  }));
}

/**
 * The stretches for which most seeds vote: each hit says where the passage would begin, and hits that say about the same vote
 * together. Further stretches are chosen for the seeds that those before leave over, so that a passage put together from
 * several places finds all of them.
 * @param length characters of the passage
 */
export function bestStretches(hits: readonly SeedHit[], seeds: readonly Seed[], length: number): Stretch[] {
  const width = Math.max(slack, Math.ceil(length / 4));
  const votes = new Map<number, Set<number>>();
  for (const { seed, place } of hits) {
    const bucket = Math.floor((place - seeds[seed]!.at) / width);
    // Half of those near the edge would else vote elsewhere.
    for (const each of [bucket, bucket - 1]) {
      const own = votes.get(each) ?? new Set<number>();
      votes.set(each, own.add(seed));
    }
  }
  let left = [...votes].sort(([a, one], [b, other]) => other.size - one.size || a - b).slice(0, mostWeighed);
  const covered = new Set<number>();
  const chosen: number[] = [];
  while (chosen.length < mostStretches && left.length > 0) {
    const gain = (own: ReadonlySet<number>) => [...own].filter((seed) => !covered.has(seed)).length;
    const [best, own] = left.reduce((one, other) => (gain(other[1]) > gain(one[1]) ? other : one));
    // When no seed is left over, the next best ones are taken all the same: two places may be equally near.
    chosen.push(best);
    for (const seed of own) covered.add(seed);
    left = left.filter(([bucket]) => Math.abs(bucket - best) > 1);
  }
  return chosen.map((bucket) => ({ start: bucket * width - slack, end: (bucket + 2) * width + length + slack }));
}
