/** What is shown of a term where it stands in a text. Addresses are from the site's root. */
export interface TermCard {
  term: string;
  aliases: readonly string[];
  says: { words: string; citation: string; href: string }[];
  remark?: string;
  /** Terms that it is easily taken for. */
  not: { key: string; term: string; why: string }[];
  /** The first paragraphs in which it stands, and how many there are. */
  places: { label: string; href: string }[];
  count: number;
}
