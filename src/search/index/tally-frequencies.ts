import { type Frequencies, stepOf } from '../core/frequencies.ts';
import type { SearchableDocument } from '../core/searchable.ts';
import { isSeparator } from '../core/separators.ts';

/** True for a block that can be an answer: neither title nor heading. */
const isParagraph = ({ kind }: SearchableDocument['blocks'][number]): boolean => kind !== 'title' && kind !== 'heading';

/**
 * Counts the characters of a library's paragraphs.
 * @param fold joins the forms of a character, one UTF-16 unit for one
 */
export function tallyFrequencies(
  documents: readonly Pick<SearchableDocument, 'blocks'>[],
  fold: (text: string) => string,
): Frequencies {
  const counts = new Map<string, number>();
  let [paragraphs, characters] = [0, 0];
  for (const block of documents.flatMap(({ blocks }) => blocks).filter(isParagraph)) {
    paragraphs += 1;
    for (const unit of fold(block.text).split('')) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const steps: string[] = [];
  for (const [unit, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (isSeparator(unit)) continue;
    characters += count;
    const step = stepOf(count);
    while (steps.length <= step) steps.push('');
    steps[step] = `${steps[step]!}${unit}`;
  }
  return { paragraphs, characters, steps };
}
