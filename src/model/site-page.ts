/** A page of the site as menus and previous/next links name it. Paths are from the site's root. */
export interface SitePage {
  path: string;
  name: string;
  /** What else readers call it, for a search that asks for a page. */
  also?: readonly string[];
}
