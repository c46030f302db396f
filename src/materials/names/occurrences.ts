import type { StructuredDocument } from '../../model/document.ts';
import { cutsNumber } from '../../model/numbers-in-text.ts';

/** The blocks of a document in which a name stands, and how often in each. */
export interface BlockOccurrences {
  document: string;
  shortTitle: string;
  eId: string;
  label: string;
  code: string;
  count: number;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/**
 * Finds every place where one of the forms stands, character for character, no number cut through. Where one form is part of another, the longer
 * one counts, once.
 */
export function occurrencesOf(forms: readonly string[], documents: readonly StructuredDocument[]): BlockOccurrences[] {
  const pattern = new RegExp(
    [...forms]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|'),
    'gu',
  );
  return documents.flatMap(({ id, shortTitle, blocks }) =>
    blocks.flatMap(({ eId, label, code, text }): BlockOccurrences[] => {
      const places = [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
      const count = places.filter((ends) => !ends.some((end) => cutsNumber(text, end))).length;
      return count === 0 ? [] : [{ document: id, shortTitle, eId, label, code, count }];
    }),
  );
}
