import { hashTarget } from '../dom/hash-target.ts';
import { distanceFromTop, scrollBelowStrip } from './sticky-strip.ts';

/** How far the page may be moved, in CSS pixels, before what was asked for no longer counts as what is read. */
const SETTLED = 40;

let asked: { line: Element; top: number } | null = null;

/** The numbered line that the address asked for, as long as the reader has not moved on from it. */
export function lineAskedFor(): Element | null {
  if (!asked) return null;
  if (Math.abs(asked.line.getBoundingClientRect().top - asked.top) > SETTLED) asked = null;
  return asked?.line ?? null;
}

/**
 * Puts what the address asks for first under the strip. The style leaves room above a target, but the strip grows with the
 * size of type and wraps on a narrow screen, so only the page itself knows how much. A page that was reloaded, or that one
 * comes back to, stays where the reader had left it.
 */
export function startHashArrival(): void {
  const arrive = (stay: boolean): void => {
    // `:target` stays empty where a script has written the address.
    const element = hashTarget();
    if (!element) return;
    const settle = (): void => {
      const distance = distanceFromTop(element);
      if (stay && Math.abs(distance) > innerHeight / 4) return;
      if (Math.abs(distance) > 1) scrollBelowStrip(element);
      const line = element.closest('.block');
      asked = line && { line, top: line.getBoundingClientRect().top };
      dispatchEvent(new Event('scroll'));
    };
    // Twice, for contents that fold in the first frame move the text below them.
    requestAnimationFrame(() => {
      settle();
      requestAnimationFrame(settle);
    });
  };
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const again = entry?.type === 'reload' || entry?.type === 'back_forward';
  addEventListener('load', () => {
    arrive(again);
  });
  addEventListener('hashchange', () => {
    arrive(false);
  });
}
