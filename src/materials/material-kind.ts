import type { Companion } from '../model/companion.ts';
import type { ContentFile } from '../model/content-file.ts';
import type { EditorsWords } from '../model/editors-words.ts';
import type { ListedWord } from '../model/listed-word.ts';
import type { Mention } from '../model/mention.ts';
import type { TermWords } from '../model/term-words.ts';
import type { StatementKind } from './evidence/statement.ts';
import type { Findings } from './later-check.ts';
import type { SitePlace } from './site-place.ts';

/** What `npm run check` says of a kind, counted after everything in it was checked. */
export interface MaterialReport {
  /** Statements by kind, and the word for what makes them: 比较表. */
  statements?: { within: string; counts: Readonly<Partial<Record<StatementKind, number>>> };
  /** Quotations that were compared with their source. */
  quotations: number;
  /** Addresses that are linked to without words. */
  addresses?: number;
  /** Other entries that are named by their key: terms, tables, articles, columns. */
  keys?: number;
  /** How much there is: the head of a line of the report, which several kinds may share, and what it says. */
  line: { head: string; text: string };
}

/** What another kind holds; that kind must come before by its `order`. */
export type LoadedKinds = <Item>(kind: MaterialKind<Item>) => readonly Item[];

/**
 * A kind of what an office says of its documents: everything that the engine must know of it. One folder holds it, one line of
 * `registry.ts` adds it.
 */
export interface MaterialKind<Item> {
  /** Place among the kinds, from 1, in which they are loaded, checked and shown in results. */
  order: number;
  /** The kinds of file that it is kept in. */
  files: readonly ContentFile[];
  /** Reads what the library's folder has of it; what is wrong, or to be checked once the documents are there, goes to `findings`. */
  load(folder: string, findings: Findings, loaded: LoadedKinds): Item[];
  /** What `npm run check` says of it. */
  report(items: readonly Item[]): MaterialReport;
  place: SitePlace<Item>;
  /** What a search finds in it. */
  searchEntries?(items: readonly Item[]): Companion[];
  /** Words that it lists, offered while someone types. */
  vocabulary?(items: readonly Item[]): ListedWord[];
  /** Words of its own that the pages of documents mark where they stand. */
  markedWords?(items: readonly Item[]): TermWords[];
  /** Which addresses it speaks of, such as `tongzhi#s1-p1`. */
  mentions?(items: readonly Item[]): { at: string; mention: Mention }[];
  /** The editors' own words in it that stand in no YAML. */
  editorsWords?(items: readonly Item[]): EditorsWords[];
}
