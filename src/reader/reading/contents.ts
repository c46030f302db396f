import { eventWithin } from '../dom/event-within.ts';

/** The box in which the contents scroll by themselves; null when they are part of the page's flow. */
function scrollingBox(entry: Element): Element | null {
  for (let box = entry.parentElement; box && !box.matches('.reading'); box = box.parentElement) {
    if (box.scrollHeight > box.clientHeight && /auto|scroll/u.test(getComputedStyle(box).overflowY)) return box;
  }
  return null;
}

/** The folded chapter that an element of the contents stands in. */
const foldOf = (element: Element | null): HTMLDetailsElement | null =>
  element?.closest<HTMLDetailsElement>('li > details') ?? null;

/**
 * Marks the entry of the section being read and keeps it in sight, without moving the page.
 * @param section the section's eId; '' for none
 */
export function markSection(section: string): void {
  for (const entry of document.querySelectorAll('nav.toc a[data-section]')) {
    if (entry.getAttribute('data-section') !== section) {
      entry.removeAttribute('aria-current');
      continue;
    }
    entry.setAttribute('aria-current', 'true');
    for (let fold = foldOf(entry); fold; fold = foldOf(fold.parentElement)) fold.open = true;
    const box = scrollingBox(entry);
    if (!box) continue;
    const place = entry.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    if (place.top >= frame.top && place.bottom <= frame.bottom) continue;
    box.scrollTop += place.top - frame.top - (frame.height - place.height) / 2;
  }
}

/**
 * Folds the contents where they stand above the text (a phone, or very large type) and unfolds them where they stand
 * beside it. Asks the layout itself, so that the style sheet alone decides.
 */
export function startContents(): void {
  const contents = document.querySelector('nav.toc');
  const details = contents?.querySelector('details');
  const main = document.querySelector('main');
  if (!contents || !details || !main) return;
  let above: boolean | undefined;
  const fold = (): void => {
    const now = contents.getBoundingClientRect().right > main.getBoundingClientRect().left + 1;
    if (now !== above) details.open = !now;
    above = now;
  };
  // At once: once the page has gone to what the address asks for, folding would carry that away.
  fold();
  new ResizeObserver(fold).observe(main);
  contents.addEventListener('click', (event) => {
    if (above && eventWithin(event, 'a')) details.open = false;
  });
}
