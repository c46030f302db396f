import { HOME, siteAddress } from './place.ts';
import { go } from './router.ts';
import { runProgram } from './run-program.ts';

/** Keeps a list that several pages share, which this edition has not: its page says so. */
const LISTS = 'assets/lesson.js';

/** Path of a file from the site's root, by its address from the page that is open. */
export const pathOf = (address: string): string =>
  new URL(address, siteAddress(location.hash)).href.slice(HOME.length).replace(/[?#].*$/u, '');

/** Stands for `src/reader/dom/bring-script.ts` in the edition that is one file. */
export function bringScript(path: string, root: string, ready: () => void, failed: () => void): void {
  if (path === LISTS) go(new URL('list.html', HOME));
  else void runProgram(pathOf(root + path)).then(ready, failed);
}
