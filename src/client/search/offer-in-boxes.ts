import { bringEngine } from './bring-engine.ts';
import { shardsBelow } from './shards-below.ts';

/**
 * Offers words under the search boxes of a page that is not the results page. The engine comes at the first key there, so
 * that a page which is only read carries none of it.
 * @param root relative address of the site's root, ending in a slash or empty
 */
export function offerInBoxes(root: string): void {
  const boxes = document.querySelectorAll<HTMLInputElement>('form[role=search]:not(.search-form) input[name=q]');
  for (const box of boxes) {
    const bring = () => bringEngine(root, ({ suggestWords }) => void suggestWords(box, shardsBelow(root)));
    box.addEventListener('input', bring, { once: true });
  }
}
