import type { LineHints, SourceLine } from '../../source-lines.ts';
import type { Element } from './dom.ts';

/** What holds for words because of the elements around them. */
export interface Around {
  bold: boolean;
  centered: boolean;
  heading: number | null;
  preformatted: boolean;
}

/** A line with the block that it comes from, so that whole blocks can be judged. */
export interface PageLine {
  line: SourceLine;
  block: Element;
}

/** The line that is being built, and those that are done. */
export interface Building {
  lines: PageLine[];
  text: string;
  inked: number;
  bold: number;
  softBreak: boolean;
  number: string | null;
  around: Around;
  block: Element;
}

/** White space of the file folds to one space, as browsers draw it; no-break, em and full-width spaces are words. */
export function addText(value: string, around: Around, state: Building): void {
  if (around.preformatted) {
    const pieces = value.split(/\r\n|\n|\r/);
    pieces.forEach((piece, index) => {
      if (index > 0) endLine(state, true);
      append(piece, around, state);
    });
    return;
  }
  const folded = value.replace(/[ \t\n\f\r]+/g, ' ');
  append(state.text === '' || state.text.endsWith(' ') ? folded.replace(/^ /, '') : folded, around, state);
}

function append(text: string, around: Around, state: Building): void {
  if (text === '') return;
  state.text += text;
  const inked = text.replace(/[\s\u200b\ufeff]/gu, '').length;
  state.inked += inked;
  if (around.bold) state.bold += inked;
}

/** Ends the line that is being built; nothing is kept of one without words. `soft`: a br ends it, not a block. */
export function endLine(state: Building, soft: boolean): void {
  const text = state.around.preformatted ? state.text : state.text.replace(/ $/, '');
  const drawn = text.replace(/[\s\u200b\ufeff]/gu, '') !== '';
  if (drawn) {
    const hints: LineHints = {};
    if (state.around.heading !== null) hints.heading = state.around.heading;
    if (state.bold === state.inked) hints.bold = true;
    if (state.around.centered) hints.centered = true;
    if (state.number !== null) hints.number = state.number;
    if (state.softBreak) hints.softBreak = true;
    state.number = null;
    state.lines.push({
      block: state.block,
      line: Object.keys(hints).length === 0 ? { line: 0, text } : { line: 0, text, hints },
    });
  }
  state.softBreak = soft && (drawn || state.softBreak);
  state.text = '';
  state.inked = 0;
  state.bold = 0;
}
