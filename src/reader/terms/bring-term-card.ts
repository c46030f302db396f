import { bringScript } from '../dom/bring-script.ts';
import { eventWithin } from '../dom/event-within.ts';
import { documentArticle } from '../reading/source-words.ts';

/** What `assets/term-card.js` offers. */
type OpenTerm = (term: HTMLAnchorElement) => void;

const offered = (): OpenTerm | undefined => (globalThis as { zhangju?: { openTerm?: OpenTerm } }).zhangju?.openTerm;

/** Makes each marked term open a card in its place. Until the card's script is there, and without it, a term is a link. */
export function startTerms(): void {
  documentArticle()?.addEventListener('click', (event) => {
    const term = eventWithin(event, 'a.term') as HTMLAnchorElement | null;
    if (!term || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const follow = (): void => {
      location.assign(term.href);
    };
    const open = (): void => (offered() ?? follow)(term);
    if (offered()) open();
    else bringScript('assets/term-card.js', document.documentElement.dataset['root'] ?? '', open, follow);
  });
}
