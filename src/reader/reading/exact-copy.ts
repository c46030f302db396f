import { eventWithin } from '../dom/event-within.ts';
import { rangesInDocument, wordsWithin } from './selected-words.ts';

/**
 * Copying a selection of the document (Ctrl+C) gives the source's words and nothing else: no numbers, no notes, one line
 * for each paragraph. Plain text only, so that a word processor takes the words in its own style.
 */
export function startExactCopy(): void {
  document.addEventListener('copy', (event) => {
    if (eventWithin(event, 'input, textarea')) return;
    // A run-in heading and its text are one line of the page.
    const lines = new Map<Element, string>();
    for (const range of rangesInDocument(getSelection())) {
      for (const { block, words } of wordsWithin(range)) {
        const line = block.closest('.block') ?? block;
        lines.set(line, (lines.get(line) ?? '') + words);
      }
    }
    if (lines.size === 0 || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', [...lines.values()].join('\n'));
    event.preventDefault();
  });
}
