import type { BlockKind, BlockRole, TextRange } from '../../model/document.ts';
import type { Stated } from '../../edition/schemas/metadata.ts';
import type { EvidencedFact } from '../../model/evidence.ts';

/** What the page and the server of the desk say to each other. Plain data, both ways. */

/**
 * How far a document has come. `draft`: imported, nobody has looked it through; `checked`: somebody has; `published`: it stands so in
 * the built site; `changed`: it was published and has changed since; `broken`: something is wrong with it.
 */
export type DocumentState = 'draft' | 'checked' | 'published' | 'changed' | 'broken';

/** A document as the list shows it. */
export interface DocumentRow {
  id: string;
  title: string;
  genre: string;
  order: number;
  state: DocumentState;
  problems: number;
  annotations: number;
}

/** Something that the check found, with the view in which it is mended. */
export interface Problem {
  rule: string;
  what: string;
  details: readonly string[];
  remedy: string;
  /** Where to go; null when no view of the desk mends it. */
  go: { href: string; name: string } | null;
  /** True for what accepting the present addresses settles. */
  addresses: boolean;
  /** The file of the library that it is about; '' for none. */
  file: string;
  /** True for a file whose name cannot be used, and which can be given another. */
  misnamed: boolean;
}

/** The library as the first view shows it. */
export interface LibraryView {
  name: string;
  folder: string;
  sample: boolean;
  documents: DocumentRow[];
  tables: { id: string; title: string }[];
  counts: { terms: number; names: number; numbers: number };
  problems: Problem[];
  /** What is otherwise than when the check last found nothing; told only while it finds something. */
  changed: readonly { file: string; name: string; fate: 'changed' | 'new' | 'gone' }[];
}

/** A block of the result. */
export interface ShownBlock {
  eId: string;
  kind: BlockKind;
  role: BlockRole | null;
  /** 0 for the title, 1 for the first level of headings; null for text. */
  level: number | null;
  text: string;
  label: string;
  sentences: readonly TextRange[];
  annotations: number;
}

/** Lines of the original beside what became of them. */
export interface Row {
  /** First and last line of the original, from 1. */
  from: number;
  to: number;
  original: readonly string[];
  /** Why the lines are no part of the text; null when they are. */
  removed: string | null;
  blocks: readonly ShownBlock[];
}

/** A question that the importer is not sure of. */
export interface Question {
  line: number;
  words: string;
  chosen: string;
  alternative: string;
  /** What gives the alternative; null when a person has to do it in the text. */
  correction: Correction | null;
}

/** The form about a document. */
export interface AboutForm {
  shortTitle: string;
  genre: string;
  order: number;
  /** Which edition of a work it is, where the library has several. */
  edition: { of: string; name: string } | undefined;
  /** The documents that it amends. */
  amends: readonly string[] | undefined;
  metadata: readonly Stated[];
  facts: readonly EvidencedFact[];
  description: string;
  publisher: string;
  obtained: string;
  official: boolean | undefined;
  caveats: readonly string[];
}

/** A document on the workbench. */
export interface DocumentView {
  id: string;
  title: string;
  state: DocumentState;
  /** False for a text that was structured by hand: there is no record of its outline that could be corrected. */
  correctable: boolean;
  file: string;
  rows: Row[];
  questions: Question[];
  about: AboutForm;
  problems: Problem[];
  moved: readonly MovedAddress[];
  base: Base;
}

/** An address that a corrected version of its document moved: retired, or kept with its words. `now` is where the words are. */
export interface MovedAddress {
  address: string;
  fate: 'gone' | 'moved' | 'kept';
  now: string;
}

/** What becomes of the paragraphs of a document and of their addresses when a corrected version takes its place. */
export interface VersionChanges {
  /** How many stay as they are, words and place. */
  same: number;
  changed: { address: string; label: string; before: string; after: string }[];
  /** Words in another place: `stays` when the address is theirs still, else it is retired and leads there. */
  moved: { address: string; label: string; now: string; text: string; stays: boolean }[];
  added: { address: string; label: string; text: string }[];
  gone: { address: string; label: string; text: string }[];
}

/** A corrected version of a document before it is taken in. */
export interface VersionLook {
  id: string;
  title: string;
  /** The title that the document has now. */
  before: string;
  /** False when nobody has been given its addresses yet: they follow the new order. */
  published: boolean;
  changes: VersionChanges;
  /** What would be wrong in the library then that is not now. */
  problems: Problem[];
}

/** Digests of files as the page saw them; null for one that was not there. */
export type Base = Readonly<Record<string, string | null>>;

/** One correction of what the importer decided; `line` is the first line of the passage, `below` takes the headings under it along. */
export type Correction =
  | { do: 'level'; line: number; level: number | null; text?: string | undefined; below?: boolean | undefined }
  | { do: 'join'; line: number }
  | { do: 'separate'; line: number }
  | { do: 'remove'; line: number }
  | { do: 'removeWords'; line: number; words: string }
  | { do: 'restore'; line: number }
  | { do: 'role'; line: number; role: string | null };

/** A place where words stand. */
export interface FoundPlace {
  at: string;
  citation: string;
  /** The sentence in which they stand. */
  sentence: string;
}

/** A document that others name and the library does not hold. */
export interface NamedDocument {
  title: string;
  /** What it calls itself: 意见, 办法. */
  kind: string;
  places: number;
  /** The first of the places. */
  where: string;
}

/** A change that was made, for the list of what can be undone. */
export interface MadeChange {
  number: number;
  label: string;
  when: string;
}

/** What the server answers when it cannot do what was asked. */
export interface Refused {
  message: string;
  /** Files that were changed elsewhere since the page saw them. */
  conflict?: readonly string[];
  /** The document in whose place an imported file would come. */
  taken?: { id: string; title: string };
  /** True for a document that is there and cannot be read, but can be made anew from its original. */
  mendable?: boolean;
}
