import { citation, joinWords, passageLabel, quotation } from './citation.ts';
import { copyText } from '../dom/copy-text.ts';
import { documentArticle, partsWithin, rangesInDocument, shortTitle, type SelectedPart } from './source-words.ts';

/** A passage ready to be copied. */
export interface Passage {
  /** The source's words, exactly; one line for each paragraph. */
  words: string;
  /** 《讲话》二（一）第3段 */
  citation: string;
  /** “……”（《讲话》二（一）第3段） */
  quotation: string;
  /** Full address of the page with the passage's anchor. */
  link: string;
  /** The lines that it stands in, or of one line the sentence, as places of a lesson. */
  places: string[];
}

/** What of a passage is copied. */
export type CopiedForm = Exclude<keyof Passage, 'places'>;

/** The address of this page with an anchor, without what a search added to it. */
function linkTo(anchor: string): string {
  const address = new URL(location.href);
  address.search = '';
  address.hash = anchor;
  return address.href;
}

function passage(parts: readonly SelectedPart[], label: string, anchor: string): Passage {
  const words = joinWords(parts);
  const cited = citation(shortTitle(), label);
  const id = documentArticle()?.dataset['document'] ?? '';
  const lines = [...new Set(parts.map(({ line }) => line))];
  const places = (lines.length > 1 ? lines : [anchor]).map((eId) => `${id}#${eId}`);
  return { words, citation: cited, quotation: quotation(words, cited), link: linkTo(anchor), places };
}

/** The passage of a numbered line of the page (`.block`): a paragraph, a heading, or a run-in heading with its text. */
export function passageOfLine(line: HTMLElement): Passage {
  const range = document.createRange();
  range.selectNodeContents(line);
  const parts = partsWithin([range]);
  return passage(parts, parts[0]?.lineLabel ?? '', line.dataset['of'] ?? '');
}

/** The passage that is selected; null when no words of the document are. */
export function passageOfSelection(): Passage | null {
  const parts = partsWithin(rangesInDocument(getSelection()));
  const first = parts[0];
  return first ? passage(parts, passageLabel(parts), first.anchor) : null;
}

/** Copies of the words selected, or else of the line that one reads. */
export function copyPassage(line: HTMLElement | null, what: CopiedForm): void {
  const found = passageOfSelection() ?? (line ? passageOfLine(line) : null);
  if (found) void copyText(found[what]);
}
