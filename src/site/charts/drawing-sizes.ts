/**
 * A figure is drawn twice, for a phone and for a desk, and the page shows the one that fits: scaling one drawing would
 * shrink its text. Widths in px at the middle type size; 320 fits a window of 360 with its edges.
 */
export const DRAWING_SIZES = [
  { name: 'narrow', width: 320 },
  { name: 'broad', width: 720 },
] as const;
