/**
 * The document model: what the rest of the engine knows of a structured document. Read from MDX by `read-document.ts`;
 * used by the verification, the ledger, the pages and the search index, so that all of them speak of the same words.
 */
import type { DocumentMetadata } from './metadata.ts';

/** What a block is. A title or heading opens a section; the others hold text. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'row';

/** Parts of an official document that are set apart in reading and on paper (GB/T 9704). */
export type BlockRole =
  | 'copynumber'
  | 'classification'
  | 'urgency'
  | 'masthead'
  | 'docnumber'
  | 'signer'
  | 'subtitle'
  | 'history'
  | 'occasion'
  | 'contents'
  | 'addressee'
  | 'salutation'
  | 'attachment'
  | 'attachmentlist'
  | 'signature'
  | 'issuedate'
  | 'note'
  | 'copyto'
  | 'printing';

/** A half-open range of UTF-16 offsets in a block's text. */
export interface TextRange {
  start: number;
  end: number;
}

/** A block before it has an address. */
export interface UnaddressedBlock {
  kind: BlockKind;
  role?: BlockRole;
  level?: number;
  text: string;
  /** True when nothing but one line end separates it from the block before. */
  continues: boolean;
  /** Line of the MDX file on which the block begins, from 1. */
  line: number;
  /** For rows: where the words of each cell stand. */
  cells?: TextRange[];
  /** For items and rows: position of their list or table among those of the section's blocks. */
  group?: number;
}

/** The smallest addressable unit: a heading, a paragraph, a list item, a table row. */
export interface Block {
  /** Permanent identifier within the document, e.g. `s2-1-p3`. */
  eId: string;
  kind: BlockKind;
  role?: BlockRole;
  /** Depth of a title (1) or heading (2 part, 3 sub-section, 4 run-in item …). */
  level?: number;
  /** Exactly the source's characters, in order. */
  text: string;
  /** True when the block stands on the same line of the source as the block before it (after a run-in heading). */
  continues: boolean;
  /**
   * eId of the section that the block stands in; a heading stands in the section that it opens, what is printed above the title in `head`,
   * which is no part of the outline.
   */
  section: string;
  /** Human form without the document's name, e.g. `二（一）第3段`. */
  label: string;
  /** Spoken code without the document's name, e.g. `2-1-3`. */
  code: string;
  /** Sentences of a paragraph or item, in order; one range when it is a single sentence. */
  sentences: TextRange[];
  /** Where the words of each cell of a row stand. */
  cells?: TextRange[];
  /** Line of the MDX file on which the block begins, from 1. */
  line: number;
}

/** A part of the outline. The text before the first heading is section `s0` 导语, which has no heading. */
export interface Section {
  eId: string;
  /** Depth in the outline: 1 for a part 一、, 2 for （一）, 3 for a run-in item. */
  depth: number;
  /** eId of the enclosing section; null at the top. */
  parent: string | null;
  /** Text of the heading as in the source; 导语 for `s0`. */
  heading: string;
  /** Human form, e.g. `二（一）`. */
  label: string;
  /** Spoken code, e.g. `2-1`. */
  code: string;
  /** True when the heading and its first paragraph share one line of the source. */
  runIn: boolean;
}

/** A structured document. */
export interface StructuredDocument {
  /** Short ASCII name, as in `content/documents/<id>.mdx`. */
  id: string;
  /** Path of the MDX file, for messages. */
  file: string;
  title: string;
  /** Name used in citations, without the book-title marks: 讲话. */
  shortTitle: string;
  /** Kind of material, shown as a filter in search: 讲话. */
  genre: string;
  /** Who issued it, when, what it is: what its frontmatter states. */
  metadata?: DocumentMetadata;
  sections: Section[];
  blocks: Block[];
}
