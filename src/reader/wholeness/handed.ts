/** What the page and the search engine hand to `assets/whole.js`. */
export interface Handed {
  /** The words of the page as they were read, before any script touched them. */
  read?: string;
  /** Files of the site that came damaged or not at all, as the engine found. */
  damaged?: string[];
  /** Whether everything that the page is made of was looked at. */
  looked?: boolean;
}

export const handed = (): Handed => ((globalThis as { zhangju?: Handed }).zhangju ??= {});
