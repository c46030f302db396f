import type { Sign } from './signs-of-answer.ts';
import type { WeighedTerms } from './weigh-terms.ts';

/** A paragraph as ranking reads it; all words folded, with other forms of characters folded too. */
export interface RankedParagraph {
  text: string;
  /** `text` without separators. */
  bare: string;
  /** Headings above it, without their numbers. */
  heading: string;
  /** For an item of a list: the paragraph that opens the list. */
  lead: string;
  /** Title of its document; empty in a library of one document, where it tells nothing apart. */
  title: string;
}

// BM25F (S. Robertson, H. Zaragoza, M. Taylor, 2004): a term's occurrences in all fields are added up, weighed, before they
// are dampened. The weights were chosen on questions over laws and a speech; docs/search.md has the measurements.
const [dampening, lengthShare] = [1.2, 0.5];
const fields = { heading: 0.5, lead: 0.5, titlePair: 0.5, titleUnit: 1 };
const unitShare = 1.6;
// Two characters that stand near one another in their order, as 科…技 in 科学技术 for 科技, are worth a part of the pair.
const [nearShare, nearest] = [0.3, 4];

/** How often a part stands in a text. */
function countIn(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
}

/** Where two characters stand near one another in their order; -1 when they do not. */
export function findNear(bare: string, pair: string): [first: number, second: number] | undefined {
  for (let at = bare.indexOf(pair.charAt(0)); at >= 0; at = bare.indexOf(pair.charAt(0), at + 1)) {
    const next = bare.indexOf(pair.charAt(1), at + 1);
    if (next < 0) return undefined;
    if (next - at <= nearest) return [at, next];
  }
  return undefined;
}

/**
 * How well a paragraph answers: the more, the better.
 * @param averageLength of the library's paragraphs, without separators
 * @param signs by which the answer is known whatever the question is about
 */
export function scoreParagraph(
  { text, bare, heading, lead, title }: RankedParagraph,
  { units, pairs }: WeighedTerms,
  averageLength: number,
  signs: readonly Sign[],
): number {
  const norm = 1 - lengthShare + (lengthShare * bare.length) / averageLength;
  const dampen = (frequency: number) => (frequency * (dampening + 1)) / (frequency + dampening);
  let score = 0;
  for (const { text: pair, weight } of pairs) {
    const count = countIn(text, pair) || (findNear(bare, pair) ? nearShare : 0);
    const frequency =
      count / norm +
      (title.includes(pair) ? fields.titlePair : 0) +
      (heading.includes(pair) ? fields.heading : 0) +
      (lead.includes(pair) ? fields.lead : 0);
    score += weight * dampen(frequency);
  }
  for (const { text: unit, weight } of units) {
    const frequency =
      countIn(text, unit) / norm +
      (title.includes(unit) ? fields.titleUnit : 0) +
      (lead.includes(unit) ? fields.lead : 0);
    score += unitShare * weight * dampen(frequency);
  }
  return signs.reduce((sum, { pattern, factor }) => (pattern.test(text) ? sum * factor : sum), score);
}
