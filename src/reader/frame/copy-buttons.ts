import { eventWithin } from '../dom/event-within.ts';
import { bringCopying } from '../reading/bring-copying.ts';

/** Buttons anywhere on a page, also those made later, that carry in `data-copy` the text that they copy. */
export function startCopyButtons(): void {
  document.addEventListener('click', (event) => {
    const text = eventWithin(event, '[data-copy]')?.dataset['copy'];
    if (text === undefined) return;
    bringCopying().then(
      ({ copyText }) => copyText(text),
      () => undefined,
    );
  });
}
