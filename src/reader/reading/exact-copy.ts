import { joinWords } from './citation.ts';
import { eventWithin } from '../dom/event-within.ts';
import { partsWithin, rangesInDocument } from './source-words.ts';

/**
 * Copying a selection of the document (Ctrl+C) gives the source's words and nothing else: no numbers, no notes, one line
 * for each paragraph. Plain text only, so that a word processor takes the words in its own style.
 */
export function startExactCopy(): void {
  document.addEventListener('copy', (event) => {
    if (eventWithin(event, 'input, textarea')) return;
    const words = joinWords(partsWithin(rangesInDocument(getSelection())));
    if (words === '' || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', words);
    event.preventDefault();
  });
}
