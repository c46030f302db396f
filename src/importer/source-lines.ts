/** What the container says about a line besides its words. All of it is a hint; the outline stage decides. */
export interface LineHints {
  /** Heading style's level, from 1 (docx heading styles, html h1–h6, md #). */
  heading?: number;
  bold?: boolean;
  centered?: boolean;
  /** Automatic number that the container draws before the text and that is not part of it, e.g. （一） or 1. */
  number?: string;
  /** Page on which the line stands, from 1 (pdf). */
  page?: number;
  /** A footnote's or page furniture's line. */
  role?: 'footnote' | 'header' | 'footer';
  /** The line begins a paragraph (true) or goes on with the one before (false), by its indent; absent: cannot be told (pdf). */
  paragraphStart?: boolean;
  /** The line follows a soft line break inside the paragraph of the line before (docx, html br). */
  softBreak?: boolean;
  /** The container calls this line the document's title (docx style Title). */
  title?: boolean;
  /** Footnote marks that the container draws in the line and that are not part of text: before text[at], as drawn. */
  notes?: { at: number; number: string }[];
}

/** One line of an input, in order; a paragraph of a container is one line. */
export interface SourceLine {
  /** Number of the line in the input, from 1; for containers the ordinal of the paragraph. */
  line: number;
  text: string;
  hints?: LineHints;
  /** Present when the line stands for a table: its cells, row by row (text is '' then). */
  table?: { header: boolean; rows: string[][] };
}

/** What an input is. `docx` is Word's XML in any wrapping: a zip, one file, that of 2003. */
export type InputKind = 'txt' | 'md' | 'html' | 'docx' | 'doc' | 'pdf' | 'rtf' | 'odt' | 'ofd';

/** An input, decoded: what every later stage works on. */
export interface SourceLines {
  kind: InputKind;
  /** Name of the encoding for text inputs, else null. */
  encoding: string | null;
  /** True when lines of the input may be pieces of a paragraph (txt, pdf), false when the container knows paragraphs. */
  hardWrapped: boolean;
  /** Title or author fields of the container, if any: hints for the metadata stage. */
  properties?: { title?: string };
  lines: SourceLine[];
  /** What the reader left out on purpose (menus, scripts, images, comments, tracked deletions …), for the report. */
  omissions: { reason: string; text: string }[];
}
