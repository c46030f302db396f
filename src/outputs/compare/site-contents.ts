/** Something that readers know by a name, in parts that they know by theirs. */
export interface Known {
  name: string;
  /** Words by a key that stays; `label` is what readers call the part. */
  parts: Map<string, { label: string; text: string }>;
}

/** What a site says, in its readers' terms. */
export interface SiteContents {
  version: string;
  documents: Map<string, Known>;
  tables: Map<string, Known>;
  /** Terms, figures, names, 校勘: by the page that lists them. */
  lists: Map<string, Known>;
  /** The site's pages; the name of each. */
  pages: Map<string, string>;
}
