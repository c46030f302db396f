/** Height in CSS pixels that the tool strip covers at the top of the window; 0 where it scrolls away with the page. */
export function coveredTop(): number {
  const strip = document.querySelector('.strip');
  if (!strip || !/sticky|fixed/u.test(getComputedStyle(strip).position)) return 0;
  return strip.getBoundingClientRect().height;
}

/** Moves the page by so many CSS pixels at once, also where the style asks for smooth scrolling. */
export function moveBy(top: number): void {
  scrollBy({ top, behavior: 'instant' });
}

/** Brings an element's top just below the strip. */
export function scrollBelowStrip(element: Element): void {
  moveBy(element.getBoundingClientRect().top - coveredTop() - 12);
}
