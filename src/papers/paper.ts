/**
 * A document or lesson as a paper that leaves the site: what Word files and e-books are made of. Plain data, so that the browser can
 * make one too.
 */
import type { BlockRole } from '../model/document.ts';

/** What only a lesson's paper has: a question, a line to write on, the heading of a sheet that begins a page of its own. */
type HandoutStyle = 'question' | 'ruled' | 'sheet';

/** How a line of a paper is set: by its part in an official document, or by its depth in the outline. */
export type LineStyle = 'title' | 'heading1' | 'heading2' | 'heading3' | 'text' | BlockRole | HandoutStyle;

/** Words of a line, in order: a stretch of text, or the number of a note that stands after it. */
export type Words = { text: string; bold?: boolean; suspect?: boolean } | { note: number };

/** A paragraph. */
export interface PaperLine {
  kind: 'line';
  style: LineStyle;
  words: Words[];
  /** Its address as readers speak it, for the margin; '' for what has none. */
  code: string;
  /** Its address in links; '' for what has none. */
  id: string;
}

/** A table; the first row is its head. */
export interface PaperTable {
  kind: 'table';
  rows: { code: string; id: string; cells: Words[][] }[];
}

/** What is said at the foot of a page of some words. */
export interface PaperNote {
  number: number;
  /** 校, 注, 参 … */
  mark: string;
  text: string;
}

/** A paper. */
export interface Paper {
  title: string;
  /** At the foot of every page: what it is and where its text is from. */
  foot: string;
  parts: (PaperLine | PaperTable)[];
  notes: PaperNote[];
}
