import { type Frequencies, stepOf } from '../core/frequencies.ts';
import type { SearchableDocument } from '../core/searchable.ts';
import { isSeparator } from '../core/separators.ts';

/** The characters of one document's paragraphs, counted. */
export interface ParagraphTally {
  paragraphs: number;
  /** Every unit once, and how often each stands there. */
  units: string;
  counts: number[];
}

/** True for a block that can be an answer: neither title nor heading. */
const isParagraph = ({ kind }: SearchableDocument['blocks'][number]): boolean => kind !== 'title' && kind !== 'heading';

/** Counts the characters of a document's paragraphs. */
export function tallyParagraphs({ blocks }: Pick<SearchableDocument, 'blocks'>): ParagraphTally {
  const counts = new Map<string, number>();
  const own = blocks.filter(isParagraph);
  for (const { text } of own) for (const unit of text.split('')) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return { paragraphs: own.length, units: [...counts.keys()].join(''), counts: [...counts.values()] };
}

/**
 * Counts the characters of a library's paragraphs.
 * @param fold joins the forms of a character, one UTF-16 unit for one
 */
export function tallyFrequencies(tallies: readonly ParagraphTally[], fold: (text: string) => string): Frequencies {
  const counts = new Map<string, number>();
  let [paragraphs, characters] = [0, 0];
  for (const tally of tallies) {
    paragraphs += tally.paragraphs;
    fold(tally.units)
      .split('')
      .forEach((unit, place) => counts.set(unit, (counts.get(unit) ?? 0) + tally.counts[place]!));
  }
  const steps: string[][] = [];
  for (const [unit, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (isSeparator(unit)) continue;
    characters += count;
    (steps[stepOf(count)] ??= []).push(unit);
  }
  return { paragraphs, characters, steps: Array.from(steps, (units: string[] | undefined) => units?.join('') ?? '') };
}
