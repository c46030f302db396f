/** Words that the pages of documents mark where they stand, with their other forms: the terms of a glossary. */
export interface TermWords {
  key: string;
  term: string;
  aliases: readonly string[];
  /** Path of what is said of it, from the site's root. */
  path: string;
}
