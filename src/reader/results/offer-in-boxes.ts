import { bringEngine } from './bring-engine.ts';
import { shardsBelow } from '../../search/engine/shards-below.ts';

// Who types on and presses Enter needs no offers: the engine would only be cut off by the page that follows.
const typingPause = 350;

/**
 * Offers words under the search boxes of a page that is not the results page. The engine comes when the person pauses in
 * typing there, so that a page which is only read carries none of it.
 * @param root relative address of the site's root, ending in a slash or empty
 */
export function offerInBoxes(root: string): void {
  const boxes = document.querySelectorAll<HTMLInputElement>('form[role=search]:not(.search-form) input[name=q]');
  for (const box of boxes) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        box.removeEventListener('input', later);
        bringEngine(root, ({ suggestWords }) => void suggestWords(box, shardsBelow(root)));
      }, typingPause);
    };
    box.addEventListener('input', later);
    box.form?.addEventListener('submit', () => clearTimeout(timer));
  }
}
