import { fullCitation, joinWords, passageLabel, quotation } from './citation.ts';
import { linkTo } from './link-to.ts';
import { copyRich } from '../dom/copy-rich.ts';
import { copyText } from '../dom/copy-text.ts';
import { element } from '../dom/element.ts';
import { toast } from '../frame/toast.ts';
import { partsWithin, type SelectedPart, work } from './selected-parts.ts';
import { rangesInDocument } from './selected-words.ts';
import { documentArticle, eIdOf } from './source-words.ts';

/** A passage ready to be copied. */
export interface Passage {
  /** The source's words, exactly; one line for each paragraph. */
  words: string;
  /** 《关于某事的讲话》二（一）第3段, with issuer, number and date where the document states them. */
  citation: string;
  /** “……”（citation） */
  quotation: string;
  /** Address of the page with the passage's anchor; from a stick without an address on the web, words that say so. */
  link: string;
  /** The lines that it stands in, or of one line the sentence, as places of a lesson. */
  places: string[];
}

/** Longer words make a link that is cut off where it is passed on; it then leads to the sentence. */
const LONGEST_IN_LINK = 40;

/** True when words are exactly those of the sentence that the anchor names. */
const isSentence = (anchor: string, words: string): boolean => document.getElementById(anchor)?.textContent === words;

/** What of a passage is copied. */
export type CopiedForm = Exclude<keyof Passage, 'places'>;

function passage(parts: readonly SelectedPart[], label: string, anchor: string): Passage {
  const words = joinWords(parts);
  const cited = fullCitation(work(), label);
  const id = documentArticle()?.dataset['document'] ?? '';
  const lines = [...new Set(parts.map(({ line }) => line))];
  const places = (lines.length > 1 ? lines : [anchor]).map((eId) => `${id}#${eId}`);
  const within =
    parts.length === 1 && !parts[0]?.whole && words.length <= LONGEST_IN_LINK && !isSentence(anchor, words);
  const link = linkTo(anchor, cited, within ? words : '');
  return { words, citation: cited, quotation: quotation(words, cited), link, places };
}

/** The passage of a numbered line of the page (`.block`): a paragraph, a heading, or a run-in heading with its text. */
export function passageOfLine(line: HTMLElement): Passage {
  const range = document.createRange();
  range.selectNodeContents(line);
  const parts = partsWithin([range]);
  return passage(parts, parts[0]?.lineLabel ?? '', eIdOf(line));
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
  if (found) copyForm(found, what);
}

// `URL.canParse` is younger than the oldest browsers that we promise.
function isAddress(text: string): boolean {
  try {
    return new URL(text).href !== '';
  } catch {
    return false;
  }
}

/** Copies a passage in one form; a quotation also as HTML, with a link at its citation, for word processors. */
export function copyForm(found: Passage, what: CopiedForm): void {
  if (what !== 'quotation') {
    void copyText(found[what]);
    return;
  }
  // From a stick without an address on the web the link is words.
  const link = isAddress(found.link) ? element('a', { href: found.link }, found.citation) : found.citation;
  // The citation stands last, before its closing bracket.
  const rich = element('p', {}, found.quotation.slice(0, -found.citation.length - 1), link, '）');
  void copyRich(rich.outerHTML, found.quotation).then((done) => {
    if (done) toast('已复制');
  });
}
