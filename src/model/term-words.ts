/** Words that the pages of documents mark where they stand: the terms of a glossary with their other forms, figures. */
export interface TermWords {
  key: string;
  term: string;
  aliases: readonly string[];
  /** Path of what is said of it, from the site's root. */
  path: string;
  /** The one passage that they are marked in, and its words that hold them; everywhere when absent. */
  only?: { at: string; quote: string };
}
