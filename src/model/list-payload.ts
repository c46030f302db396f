/** A document of the list, in the order of its fields: id, title, date, number, numbers of its values by facet, places in the further orders. */
export type ListedRow = [id: string, title: string, date: string, number: string, values: number[][], places: number[]];

/** What the list of documents brings when a reader first filters or sorts it. */
export interface ListPayload {
  /** In the order in which they are offered; values in the order in which they are shown. */
  facets: { key: string; label: string; values: string[] }[];
  /** Keys of the orders; the rows stand in the first. */
  orders: string[];
  rows: ListedRow[];
}

/** Where the script that carries the payload puts it. */
export const LIST_PAYLOAD = 'zhangjuDocuments';
/** Path of that script from the site's root. */
export const LIST_PATH = 'documents-list.js';
