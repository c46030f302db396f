/** Keeps this far from the window's edges, in CSS pixels. */
const EDGE = 8;

/** Puts a panel below what opened it, or above it where there is no room, never outside the window. */
export function placeNear(panel: HTMLElement, opener: HTMLElement): void {
  const { style } = panel;
  style.position = 'absolute';
  style.left = style.top = '0';
  const { offsetWidth, offsetHeight } = panel;
  const origin = panel.getBoundingClientRect();
  // Words that run on in a second line: their first line counts.
  const at = opener.getClientRects()[0] ?? opener.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(EDGE, Math.min(at.left, clientWidth - offsetWidth - EDGE));
  const fits = at.bottom + offsetHeight + EDGE < clientHeight || at.top < offsetHeight + EDGE;
  const top = fits ? at.bottom + 4 : at.top - offsetHeight - 4;
  style.left = `${String(left - origin.left)}px`;
  style.top = `${String(top - origin.top)}px`;
}
