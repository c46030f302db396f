/** How a mark is drawn: each colour has a line of its own under the words, so that nobody has to tell colours apart. */
export const MARK_STYLES = ['yellow', 'green', 'blue', 'red'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** Words by which a place is found again, exactly as they stood there. */
export interface Quote {
  exact: string;
  /** What stood before, up to `CONTEXT` characters. */
  prefix: string;
  /** What stood after. */
  suffix: string;
}

/** A stretch of a document's text. Within the program offsets count UTF-16 units; in a file they count characters. */
export interface Span {
  start: number;
  end: number;
}

/** What a reader has marked, written or kept a bookmark for, in one document. */
export interface Note {
  /** A name that no other note has: `urn:uuid:…`. */
  id: string;
  /** id of the document in its library. */
  document: string;
  /** Address by which other programs know the document: see `document-source.ts`. */
  source: string;
  /** What the document is called: 讲话. */
  title: string;
  /** Address of the line in which the words began when the note was made, and how people say it: 二（一）第3段. */
  eId: string;
  label: string;
  /** null for the bookmark of a paragraph. */
  style: MarkStyle | null;
  /** What the reader wrote; '' for nothing. It is text and never markup. */
  text: string;
  quote: Quote;
  /** Where the quote stood, in characters of the document's whole text. */
  position: Span;
  /** Times in ISO 8601, UTC. */
  created: string;
  modified: string;
}
