import type { Base, Problem } from './api.ts';

/** Pages that an office writes itself. */
export type PageKind = 'articles' | 'courses';

/** What a piece of an article's text is: text, or an element with a form of its own. */
export type BlockForm = 'text' | 'heading' | 'Quote' | 'Inferred' | 'Absent' | 'See' | 'DatasetTable' | 'Cases';

/** A piece of an article's text. */
export interface PageBlock {
  kind: BlockForm;
  /** As it stands in the file. */
  source: string;
  /** What its form holds; `words` are the words within it. */
  fields: Readonly<Record<string, string>>;
}

/** A page in the list of its kind. */
export interface PageRow {
  id: string;
  title: string;
  summary: string;
  order: number;
  /** Another page that it stands under. */
  parent: string | null;
}

/** A page that is being edited. */
export interface PageView {
  id: string;
  head: Readonly<Record<string, unknown>>;
  blocks: readonly PageBlock[];
  /** What places that are named in it are called. */
  names: Readonly<Record<string, string>>;
  base: Base;
}

/** A page as it is sent to be written: its head, and its text in pieces. */
export interface PageDraft {
  head: Readonly<Record<string, unknown>>;
  blocks: readonly string[];
}

/** A piece of what a reader will see. */
export interface Seen {
  tag:
    | 'p'
    | 'h2'
    | 'h3'
    | 'ul'
    | 'ol'
    | 'li'
    | 'strong'
    | 'em'
    | 'quote'
    | 'inferred'
    | 'absent'
    | 'see'
    | 'table'
    | 'cases'
    | 'rows'
    | 'row'
    | 'cell'
    | 'plain';
  /** Its own words where it holds no other pieces. */
  words?: string;
  /** Where it was taken from, as readers call it. */
  from?: string;
  children?: readonly Seen[];
}

/** What a draft would look like, and what is wrong with it. */
export interface PageTrial {
  seen: readonly Seen[];
  problems: readonly Problem[];
  names: Readonly<Record<string, string>>;
}
