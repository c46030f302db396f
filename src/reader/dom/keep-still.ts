/**
 * Changes the page without moving an element that is in sight: of a block that grows, browsers hold only the beginning in its place.
 * @param element nothing is held when it is null
 */
export function keepStill(element: Element | null, change: () => void): void {
  const topOf = (): number => element?.getBoundingClientRect().top ?? -1;
  const before = topOf();
  change();
  if (before >= 0 && before < innerHeight) scrollBy({ top: topOf() - before, behavior: 'instant' });
}
