import { coveredTop } from './sticky-strip.ts';

function inSight(line: Element): boolean {
  const { top, bottom } = line.getBoundingClientRect();
  return bottom > coveredTop() && top < innerHeight;
}

/** The line whose number has the focus or that the address names, as long as it is in sight. */
export function lineAtHand(): HTMLElement | null {
  for (const element of [document.activeElement, document.querySelector('article :target')]) {
    const line = element?.closest<HTMLElement>('.block');
    if (line && inSight(line)) return line;
  }
  return null;
}
