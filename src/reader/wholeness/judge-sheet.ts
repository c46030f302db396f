import { sealOf } from './seal-of.ts';

/** Whether a style sheet that should have come shows its last rule; of one for another medium only whether it came. */
export function sheetIsWhole({ href, media, sheet }: HTMLLinkElement): boolean {
  if (sheet === null) return false;
  // Those of one document have no seal.
  if (!matchMedia(media).matches || !href.includes('/assets/')) return true;
  return getComputedStyle(document.documentElement).getPropertyValue(sealOf(href)).trim() === '1';
}
