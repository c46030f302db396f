import type { ChosenPart, Work } from './citation.ts';
import { wordsWithin } from './selected-words.ts';
import { eIdOf, labelOf, shortTitle, wordsOf } from './source-words.ts';

/** The words chosen in one block, with its place in the page. */
export interface SelectedPart extends ChosenPart {
  /** id to link to: the first sentence chosen, or the block. */
  anchor: string;
  /** Address of the line that the block is printed in. */
  line: string;
}

/** The document as it is cited outside this site. The build writes beside its title what it states of itself. */
export function work(): Work {
  const title = document.getElementById('title');
  const { issuer = '', issued = '' } = title?.dataset ?? {};
  return { title: title ? wordsOf(title) : shortTitle(), issuer, issued };
}

/** The source's words within ranges of the page, block by block, with their addresses. Empty when there are none. */
export function partsWithin(ranges: readonly Range[]): SelectedPart[] {
  const parts = new Map<Element, SelectedPart>();
  for (const range of ranges) {
    for (const { node, block, words } of wordsWithin(range)) {
      // Sentences carry the eId of their block and their number; a reader's marks have no id.
      const sentence = node.parentElement?.closest('[data-block] [id*="-j"]')?.id;
      const n = Number(sentence?.split('-j')[1] ?? 0);
      const line = eIdOf(block.closest('.block')) || block.id;
      const part = parts.get(block);
      if (part) {
        part.words += words;
        if (part.sentences) part.sentences.last = n;
        continue;
      }
      parts.set(block, {
        label: labelOf(block.id),
        line,
        lineLabel: labelOf(line),
        anchor: sentence ?? block.id,
        words,
        whole: false,
        sentences: n > 0 ? { first: n, last: n } : null,
      });
    }
  }
  return [...parts].map(([block, part]) => {
    const whole = part.words === wordsOf(block);
    return { ...part, whole, anchor: whole ? block.id : part.anchor };
  });
}
