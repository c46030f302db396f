/** What a reader has chosen to see of a table. */
export interface View {
  /** Key of the column to sort by; '' is the column that names the rows; null the table's own order. */
  sort: string | null;
  descending: boolean;
  /** Words that a row must hold, all of them, anywhere. */
  words: string;
  /** Group that a row must belong to; '' for all. */
  group: string;
  /** Keys of chosen rows. */
  rows: readonly string[];
  /** Keys of columns put away. */
  hidden: readonly string[];
  /** Only rows that were chosen, side by side. */
  sideBySide: boolean;
  /** Only what differs between the rows shown. */
  differing: boolean;
}

/** The table as it was built. */
export const WHOLE: View = {
  sort: null,
  descending: false,
  words: '',
  group: '',
  rows: [],
  hidden: [],
  sideBySide: false,
  differing: false,
};

/** True when a view differs from the table as it was built. */
export function isChosen(view: View): boolean {
  return JSON.stringify(view) !== JSON.stringify({ ...WHOLE, descending: view.descending });
}
