import { coveredTop, scrollBelowStrip } from './sticky-strip.ts';

/**
 * Style leaves room above a target, but the strip grows with the size of type and wraps on a narrow screen: a target that
 * still lies under it is brought out. A page that was reloaded far from its target stays where it is.
 */
export function startHashArrival(): void {
  const bringOut = (): void => {
    requestAnimationFrame(() => {
      const target = document.querySelector(':target');
      const top = target?.getClientRects()[0]?.top;
      if (target && top !== undefined && Math.abs(top) < coveredTop()) scrollBelowStrip(target);
    });
  };
  addEventListener('load', bringOut);
  addEventListener('hashchange', bringOut);
}
