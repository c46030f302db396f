import { copyText } from '../dom/copy-text.ts';
import { eventWithin } from '../dom/event-within.ts';

/** Buttons anywhere on a page, also those made later, that carry in `data-copy` the text that they copy. */
export function startCopyButtons(): void {
  document.addEventListener('click', (event) => {
    const text = eventWithin(event, '[data-copy]')?.dataset['copy'];
    if (text !== undefined) void copyText(text);
  });
}
