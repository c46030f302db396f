import { bringEngine } from './bring-engine.ts';
import { shardsBelow } from './shards-below.ts';

/**
 * Offers words under the box in a page's header. The engine comes at the first key there, so that a page which is only
 * read carries none of it.
 * @param root relative address of the site's root, ending in a slash or empty
 */
export function offerInHeader(root: string): void {
  const box = document.querySelector<HTMLInputElement>('header form[role=search] input[name=q]');
  box?.addEventListener(
    'input',
    () =>
      bringEngine(root, ({ suggestWords }) => {
        suggestWords(box, shardsBelow(root));
      }),
    { once: true },
  );
}
