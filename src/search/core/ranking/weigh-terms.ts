import type { Terms } from './read-terms.ts';

/** How often a term stands in a library, and in how many of its paragraphs. */
export interface TermCount {
  places: number;
  paragraphs: number;
}

/** What ranking has to know of a library. */
export interface LibraryStatistics {
  paragraphs: number;
  /** Characters of all paragraphs, without separators. */
  characters: number;
  countOf: (term: string) => TermCount;
}

/** Terms with what each is worth where it stands. */
export interface WeighedTerms {
  units: { text: string; weight: number }[];
  /** With how far the two characters belong together, from 0.3 to 1. */
  pairs: { text: string; weight: number; cohesion: number }[];
}

/**
 * Worth of a term that stands in so many texts of all: the rarer, the more.
 * Source: S. Robertson, K. Sparck Jones, Relevance weighting of search terms (1976), in the form that is never negative.
 */
export function rarity(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

// A pair no more frequent than chance has this share of its rarity left; at the middle of the slope it is half way.
const [leastCohesion, middle, slope] = [0.3, 0.3, 10];

/**
 * How far a pair belongs together, from 0.3 to 1: a word's inside does, the end of one word with the beginning of the next does
 * not (里建 of 保护区里建油库), however rare it is.
 * Source: normalised pointwise mutual information, G. Bouma (2009).
 */
function cohesion(pair: number, first: number, second: number, characters: number): number {
  if (pair === 0 || first === 0 || second === 0) return leastCohesion;
  const information = Math.log((pair * characters) / (first * second)) / -Math.log(pair / characters);
  const grade = 1 / (1 + Math.exp(-slope * (information - middle)));
  return leastCohesion + (1 - leastCohesion) * grade;
}

// What stands in other words for what was typed is worth less; a single character of them tells little.
const [lentPair, lentUnit] = [0.4, 0.2];

/** Weighs a query's terms by the library's own statistics. What stands nowhere is kept: parts of it may stand near one another. */
export function weighTerms({ units, pairs, lent }: Terms, library: LibraryStatistics): WeighedTerms {
  const counts = new Map(units.map((unit) => [unit, library.countOf(unit)]));
  const weigh = ({ paragraphs }: TermCount) => rarity(Math.min(paragraphs, library.paragraphs), library.paragraphs);
  return {
    units: units.map((text) => {
      const weight = counts.get(text)!.places === 0 ? 0 : weigh(counts.get(text)!);
      return { text, weight: lent.has(text) ? weight * lentUnit : weight };
    }),
    pairs: pairs.map((text) => {
      const count = library.countOf(text);
      const [first, second] = [0, 1].map((at) => counts.get(text.charAt(at))!.places);
      const together = cohesion(count.places, first!, second!, library.characters);
      const share = lent.has(text) ? lentPair : 1;
      return { text, weight: weigh(count) * together * share, cohesion: together };
    }),
  };
}
