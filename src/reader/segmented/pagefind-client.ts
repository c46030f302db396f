/** Name under which Pagefind's script gives itself to the page. */
export const PAGEFIND_CLIENT = 'pagefindClient';
/** What Pagefind's script calls instead of `fetch`. */
export const READ_FILE = 'zhangju.readFile';

/** Pages by value, by filter. */
export type FilterCounts = Record<string, Record<string, number>>;

/** A paragraph, a heading or a cell that was found. */
export interface FoundPlace {
  title: string;
  url: string;
  /** Text with `<mark>` around words that were found; other signs of HTML are written as references. */
  excerpt: string;
}

/** A page that was found. */
export interface FoundPage {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  excerpt: string;
  sub_results: FoundPlace[];
}

/** What a search of Pagefind gives. */
export interface SegmentedAnswer {
  results: { data: () => Promise<FoundPage> }[];
  /** Pages that are left if one more value is chosen. */
  filters: FilterCounts;
  /** Pages for the words alone, whatever is chosen. */
  totalFilters: FilterCounts;
}

/** What is chosen: any of the values of each filter. */
export type Chosen = Readonly<Record<string, { any: readonly string[] }>>;

/** As much of Pagefind as is used here. */
export interface Pagefind {
  search: (words: string | null, options: { filters: Chosen }) => Promise<SegmentedAnswer>;
  /** Pages by value for all filters. Before it is asked, a search tells only of filters that were used. */
  filters: () => Promise<FilterCounts>;
  mergeIndex: (path: string, options: object) => Promise<void>;
}

/** Pagefind's script, once it was brought. */
export interface PagefindClient {
  createInstance: (options: object) => Pagefind;
}
