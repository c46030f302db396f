/** Room between the strip and what was brought below it, in CSS pixels. */
const GAP = 12;

/** Height in CSS pixels that the tool strip covers at the top of the window; 0 where it scrolls away with the page. */
export function coveredTop(): number {
  const strip = document.querySelector('.strip');
  if (!strip || !/sticky|fixed/u.test(getComputedStyle(strip).position)) return 0;
  // On a phone the tools slide out of the window and only the line that says where one is stays.
  return strip.getBoundingClientRect().height + Math.min(0, parseFloat(getComputedStyle(strip).top) || 0);
}

/** Moves the page by so many CSS pixels at once, also where the style asks for smooth scrolling. */
export function moveBy(top: number): void {
  scrollBy({ top, behavior: 'instant' });
}

/** Distance in CSS pixels of an element's first line from its place just below the strip, or lower where its style leaves more room. */
export function distanceFromTop(element: Element): number {
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  // The head of a table and the name of a row stick at the top too.
  const margin = parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
  return box.top - Math.max(coveredTop() + GAP, margin);
}

/** Brings an element's top just below the strip. */
export function scrollBelowStrip(element: Element): void {
  moveBy(distanceFromTop(element));
}
