import { bringPanels } from '../frame/bring-panels.ts';
import { bringScript } from '../dom/bring-script.ts';
import type { copyText } from '../dom/copy-text.ts';
import type { pressNumber } from './address-menu.ts';
import type { choosePrint } from './choose-print.ts';
import type { copyPassage } from './passage.ts';
import { documentArticle } from './source-words.ts';

/** What `assets/copying.js` offers as `zhangju.copying`. */
export interface Copying {
  choosePrint: typeof choosePrint;
  copyPassage: typeof copyPassage;
  copyText: typeof copyText;
  pressNumber: typeof pressNumber;
}

let brought: Promise<Copying> | undefined;

/** The part that copies and cites, with its style. A page that is only looked at carries none of it. Rejects when its file is missing. */
export function bringCopying(): Promise<Copying> {
  // A menu is put where it fits, which only its style can tell.
  return (brought ??= Promise.all([loadCopying(), bringPanels()]).then(([copying]) => copying));
}

function loadCopying(): Promise<Copying> {
  return new Promise((resolve, reject) => {
    const fail = (): void => {
      brought = undefined;
      reject(new Error('assets/copying.js is missing'));
    };
    const take = (): void => {
      const { copying } = (globalThis as { zhangju?: { copying?: Copying } }).zhangju ?? {};
      if (copying) resolve(copying);
      else fail();
    };
    bringScript('assets/copying.js', document.documentElement.dataset['root'] ?? '', take, fail);
  });
}

/**
 * Brings it to a document. Called when the page stands: a browser without the clipboard's interface copies only within the key or
 * click that asked for it, and would not wait for a file.
 */
export function bringCopyingToDocument(): void {
  if (documentArticle()) bringCopying().catch(() => undefined);
}
