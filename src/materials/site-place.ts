import type { SitePage } from '../model/site-page.ts';

/**
 * Where a kind stands in menus and in the reading order: with what is read from beginning to end, with what is laid side by
 * side, or with the indexes, in this order.
 */
export type Shelf = 'read' | 'compare' | 'index';

/** An item that the home page shows beside the documents. */
export interface HomeDoor extends SitePage {
  about: string;
  /** The first words of the sources that it rests on. */
  quotations: string[];
  /** How much it holds. */
  measure: string;
}

/** All items of a kind as the home page lists them. */
export interface HomeList {
  /** How many there are and what is worth knowing of them. */
  note: string;
  entries: (SitePage & { title: string; summary: string })[];
}

/** A kind's place in the site. Its routes are in `src/pages`. */
export interface SitePlace<Item> {
  shelf: Shelf;
  /** The page that lists all of it. */
  page: SitePage;
  /** Its name in the home page's list of indexes; null when the home page shows it in another way only. */
  homeName: string | null;
  /** The items that may stand on the home page beside the documents, as long as there is room. */
  homeDoors?(items: readonly Item[]): HomeDoor[];
  /** Its items in a list of their own on the home page. */
  homeList?(items: readonly Item[]): HomeList;
  /** Its entries in the main menu; those of the indexes share one. */
  menu(items: readonly Item[]): SitePage[];
  /** Its pages in the order in which one would read them. */
  reading(items: readonly Item[]): SitePage[];
  /** The entry of the menu that one of its pages belongs to; undefined when the page is none of its own. */
  menuEntry?(items: readonly Item[], path: string): string | undefined;
}
