/** What page and server say to each other about publishing. */

/** Something that is made of the library: `to` is where it goes, `from` what it is made from. Places are whole paths. */
export type Job =
  | { kind: 'preview' }
  | { kind: 'publish' }
  | { kind: 'folder'; to: string; keep: boolean; unsigned: boolean }
  | { kind: 'zip'; to: string; unsigned: boolean }
  | { kind: 'update'; to: string; from: string; unsigned: boolean }
  | { kind: 'apply'; to: string; from: string }
  | { kind: 'kit'; to: string };

/** What kinds of things are made. */
export type JobKind = Job['kind'];

/** How a job stands. */
export interface JobState {
  kind: JobKind;
  /** Where it goes. */
  to: string;
  running: boolean;
  /** How far its present part has come; null when nothing is counted. */
  step: { what: string; done: number; all: number } | null;
  /** Null while it runs. */
  succeeded: boolean | null;
  /** What it said when it ended: what was written, or why nothing was. */
  said: string;
  /** Everything that it said on the way. */
  lines: readonly string[];
  /** Where what was made is to be seen. */
  url: string | null;
}

/** A place that a person typed, looked at before anything is done. */
export interface PlaceLook {
  /** As it is understood. */
  to: string;
  /** Whether it can be used. */
  fit: boolean;
  /** What stands there, or why it cannot be used and what to do. */
  words: string;
  /** True when an edition stands there that the new one can be compared with. */
  edition: boolean;
}

/** An edition that is kept beside a newer one. */
export interface KeptEdition {
  folder: string;
  /** What the one that stands there says of itself, and the one that is kept. */
  now: string;
  earlier: string;
}

/** The office's key, as far as it may be told. */
export interface KeyView {
  state: 'none' | 'ready' | 'missing' | 'broken';
  words: string;
}

/** Where things have gone, and can go. */
export interface PlacesView {
  /** Places by the kind of thing that went there, the last one first. */
  recent: Readonly<Partial<Record<JobKind, readonly string[]>>>;
  /** Drives that can be taken out. */
  drives: readonly string[];
  kept: readonly KeptEdition[];
  /** What a pack will be signed with. */
  signing: KeyView;
  /** Why no kit can be made here; null when one can. */
  noKit: string | null;
}

/** One thing that differs between two editions; texts are cut to where they differ. */
export interface ShownChange {
  name: string;
  fate: 'added' | 'removed' | 'changed';
  parts: readonly { label: string; before: string | null; after: string | null }[];
  /** How many parts differ beyond those that are shown. */
  more: number;
}

/** What differs between two editions. */
export interface EditionChanges {
  from: string;
  to: string;
  shelves: readonly { name: string; changes: readonly ShownChange[]; more: number }[];
}
