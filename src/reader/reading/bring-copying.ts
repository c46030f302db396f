import { bringScript } from '../dom/bring-script.ts';
import type { copyText } from '../dom/copy-text.ts';
import type { pressNumber } from './address-menu.ts';
import type { copyPassage } from './passage.ts';
import { documentArticle } from './source-words.ts';

/** What `assets/copying.js` offers as `zhangju.copying`. */
export interface Copying {
  copyPassage: typeof copyPassage;
  copyText: typeof copyText;
  pressNumber: typeof pressNumber;
}

/** What a reader does before copying anything. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'selectionchange'];

let brought: Promise<Copying> | undefined;

/** The part that copies and cites. A page that is only looked at carries none of it. Rejects when its file is missing. */
export function bringCopying(): Promise<Copying> {
  return (brought ??= new Promise((resolve, reject) => {
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
  }));
}

/** Brings it to a document as soon as somebody is there, so that menu and bar answer at once. */
export function bringCopyingAtFirstSign(): void {
  if (!documentArticle()) return;
  const bring = (): void => {
    for (const sign of SIGNS) document.removeEventListener(sign, bring);
    bringCopying().catch(() => undefined);
  };
  for (const sign of SIGNS) document.addEventListener(sign, bring, { passive: true });
}
