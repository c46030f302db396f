import { scriptIsWhole } from './judge-script.ts';
import { sheetIsWhole } from './judge-sheet.ts';
import { tellDamage } from './tell-damage.ts';

const root = new URL(document.documentElement.dataset['root'] ?? '', document.baseURI).href;

type FileElement = HTMLScriptElement | HTMLLinkElement;
const addressOf = (each: FileElement): string => (each instanceof HTMLLinkElement ? each.href : each.src);
const fileOf = (each: FileElement): string => decodeURI(addressOf(each).slice(root.length)).replace(/\?$/u, '');
const written = (each: FileElement): string =>
  each.getAttribute(each instanceof HTMLLinkElement ? 'href' : 'src') ?? '';
/** Extensions of the browser and gateways on the way put in files of their own; the site writes none of its addresses whole. */
const isFile = (target: EventTarget | null): target is FileElement =>
  (target instanceof HTMLScriptElement || target instanceof HTMLLinkElement) &&
  addressOf(target).startsWith(root) &&
  !/^(?:[a-z][a-z0-9+.-]*:|\/)/iu.test(written(target));

/** Data have checksums of their own, which the search engine compares. */
const mustBeSealed = ({ src }: HTMLScriptElement): boolean => /\/assets\/[\w-]+\.js$/u.test(src);
const isWhole = (each: FileElement): boolean =>
  each instanceof HTMLLinkElement ? sheetIsWhole(each) : scriptIsWhole(each, mustBeSealed(each));

/** A sheet for paper shows nothing on the screen, but asked for once more it says whether it can be had. */
function askAgain(link: HTMLLinkElement): void {
  const again = link.cloneNode() as HTMLLinkElement;
  // Under the same name Firefox would answer from what it remembers.
  again.setAttribute('href', `${written(link)}?`);
  again.onload = again.onerror = (): void => again.remove();
  document.head.append(again);
}

/**
 * Judges every script and style sheet of the page, and those that come later as they come.
 * What the page brought itself may still be under way, so only what its HTML names must be there.
 */
export function watchFiles(): void {
  // Events of elements do not rise, but they can be caught on their way down.
  const came = ({ target }: Event): void => {
    if (isFile(target) && !isWhole(target)) tellDamage(fileOf(target));
  };
  const failed = ({ target }: Event): void => {
    if (isFile(target)) tellDamage(fileOf(target));
  };
  document.addEventListener('load', came, true);
  document.addEventListener('error', failed, true);
  for (const script of document.querySelectorAll<HTMLScriptElement>('script[src]'))
    if (isFile(script) && !scriptIsWhole(script, !script.async)) tellDamage(fileOf(script));
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]:not([data-brought])')];
  for (const link of links.filter(isFile))
    if (!sheetIsWhole(link)) tellDamage(fileOf(link));
    else if (!matchMedia(link.media).matches) askAgain(link);
}
