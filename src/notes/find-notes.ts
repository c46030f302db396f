import { foldText } from '../search/core/fold.ts';
import type { Note } from './note.ts';

/** What of a note is searched, in the form in which it is compared: what was written, the words marked, where they stand. */
export const searchedText = ({ text, quote, title, label }: Note): string =>
  foldText([text, quote.exact, title, label].join('\n'));

/** A function that says whether a note's searched text holds every word of a query; words are parted by spaces. */
export function matcher(query: string): (searched: string) => boolean {
  const words = foldText(query).split(/\s+/u).filter(Boolean);
  return (searched) => words.every((word) => searched.includes(word));
}
