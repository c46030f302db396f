/** Where Pagefind's files stand in the site, as Pagefind wrote them. */
export const PAGEFIND = 'pagefind';

/** Beside Pagefind's own files: how many parts its index has. */
export const PARTS_FILE = 'zhangju-parts.json';

/** Where one part of the index stands, from the site's root; `place` counts from 0. */
export const partFolder = (place: number): string => (place === 0 ? PAGEFIND : `${PAGEFIND}/part-${String(place + 1)}`);
