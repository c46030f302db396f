/** What is shown of a term, or a figure, where it stands in a text. Addresses are from the site's root. */
export interface TermCard {
  term: string;
  aliases: readonly string[];
  /** Of a figure: what kind it is (现状, 目标), and of what. */
  figure?: { role: string; of: string };
  says: { words: string; citation: string; href: string }[];
  remark?: string;
  /** Terms that it is easily taken for. */
  not: { key: string; term: string; why: string }[];
  /** The first paragraphs in which it stands, and how many there are. */
  places: { label: string; href: string }[];
  count: number;
}
