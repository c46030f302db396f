/** A page of the site and what readers call it: names in menus, titles. */
export interface NamedPage {
  /** From the site's root, with `.html`. */
  path: string;
  names: string[];
}
