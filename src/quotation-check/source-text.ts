import { breakOff } from './comparable.ts';
import { leftOut } from './read-passages.ts';

/** A part of a document that a passage is compared with. Offsets are those of the document's stream. */
export interface SourceWindow {
  /** Place of the document in the list given. */
  document: number;
  start: number;
  end: number;
}

/** Parts of documents as one row of characters without white space, `breakOff` between two parts. */
export interface SourceText {
  characters: string[];
  /** For each character its document, and its offset there. */
  document: number[];
  offset: number[];
}

// Parts so near to each other are one.
const near = 100;

/** Joins windows that overlap or are near to each other; in the order of the documents and of the places in them. */
export function joinWindows(windows: readonly SourceWindow[]): SourceWindow[] {
  const joined: SourceWindow[] = [];
  for (const window of [...windows].sort((a, b) => a.document - b.document || a.start - b.start)) {
    const last = joined.at(-1);
    if (last?.document === window.document && window.start <= last.end + near)
      last.end = Math.max(last.end, window.end);
    else joined.push({ ...window });
  }
  return joined;
}

/**
 * Reads the characters of windows.
 * @param written each document's words, as `writtenText` gives them
 * @param windows as `joinWindows` gives them
 */
export function readWindows(written: readonly string[], windows: readonly SourceWindow[]): SourceText {
  const text: SourceText = { characters: [], document: [], offset: [] };
  const add = (character: string, document: number, offset: number) => {
    text.characters.push(character);
    text.document.push(document);
    text.offset.push(offset);
  };
  windows.forEach(({ document, start, end }, index) => {
    const before = windows[index - 1];
    if (before) add(breakOff, before.document, before.end);
    const words = written[document]!;
    let at = Math.max(start, 0);
    for (const character of words.slice(at, end)) {
      if (!leftOut.test(character)) add(character, document, at);
      at += character.length;
    }
  });
  return text;
}
