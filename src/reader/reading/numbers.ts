import { eventWithin } from '../dom/event-within.ts';
import { bringCopying } from './bring-copying.ts';
import { documentArticle } from './source-words.ts';

/** Makes each number of the document open a menu that copies its address. The number stays a link to its paragraph. */
export function startNumbers(): void {
  documentArticle()?.addEventListener('click', (event) => {
    const number = eventWithin(event, 'a.no') as HTMLAnchorElement | null;
    const line = number?.closest<HTMLElement>('.block');
    if (!number || !line || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    bringCopying().then(
      ({ pressNumber }) => {
        pressNumber(number, line);
      },
      () => {
        location.hash = number.hash;
      },
    );
  });
}
