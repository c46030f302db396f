/** A comparison table in plain words. */
export interface PlainTable {
  title: string;
  /** What its rows are. */
  head: string;
  columns: string[];
  rows: { key: string; name: string; cells: string[] }[];
}

/** The figure of a table as a picture. */
export interface LessonPicture {
  /** From the root, with a slash before it. */
  path: string;
  width: number;
  height: number;
}

/** What `lessons/places.js` tells the pages of lessons as `zhangju.places`. */
export interface LessonPlaces {
  /** Address of the site, ending in a slash; null where it has none. */
  site: string | null;
  /** By document, the addresses that are used no longer and where their words are now; null for words that are gone. */
  retired: Record<string, Record<string, string | null>>;
  tables: Record<string, PlainTable>;
  /** Figures by table, each in several widths. */
  pictures: Record<string, LessonPicture[]>;
  terms: Record<string, { term: string; quotations: { quote: string; citation: string }[] }>;
}
