import { bringEngine } from './bring-engine.ts';
import { setUpSearchBox } from './box.ts';
import { offerInBoxes } from './offer-in-boxes.ts';
import { openResults } from './open-results.ts';

/**
 * All of search that every page carries: the box, and the engine where it is needed (results, marks on arrival, words typed in another page's box).
 * @param root relative address of the site's root, ending in a slash or empty
 */
export function startSearch(root: string): void {
  setUpSearchBox();
  openResults(root);
  offerInBoxes(root);
  // Without the engine a page reached from search is simply read without marks.
  const arriving = new URLSearchParams(location.search).get('hl');
  if (arriving && document.querySelector('article[data-document]'))
    bringEngine(root, ({ markArrival }) => markArrival());
}
