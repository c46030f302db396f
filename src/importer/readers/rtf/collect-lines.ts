import type { SourceLine } from '../../source-lines.ts';
import { oversizedInput } from '../input-fault.ts';
import { MAX_NESTING } from '../limits.ts';
import type { OmissionLog } from '../omission-log.ts';
import { decodeBytes, encodingOfCharset, encodingOfPage } from './code-pages.ts';
import { SIGNS, SKIPPED, WANTED } from './known-words.ts';
import { LineBuilder } from './line-builder.ts';
import { scanRtf } from './scan.ts';
import { StyleSheet } from './style-sheet.ts';

/** What holds within a group; a group inherits it and gives it back at its end. */
interface State {
  /** Where words go: the text, nowhere, or a place of its own. Of what is said about the file only the title is wanted. */
  destination: 'body' | 'skip' | 'info' | 'fonts' | 'styles' | 'number' | 'title' | 'note';
  font: number;
  bold: boolean;
  hidden: boolean;
  deleted: boolean;
  /** Characters after `\u` that stand for readers without Unicode. */
  fallback: number;
}

/** Lines of an RTF document, and its title. */
export interface RtfText {
  lines: SourceLine[];
  title: string;
}

/** Reads the words of an RTF document paragraph by paragraph; the file is gone through once. */
export function collectRtf(source: string, file: string, omissions: OmissionLog): RtfText {
  const styles = new StyleSheet();
  const built = new LineBuilder(styles);
  const notes: SourceLine[] = [];
  const stack: State[] = [];
  const fonts = new Map<number, string>();
  let state: State = { destination: 'body', font: 0, bold: false, hidden: false, deleted: false, fallback: 1 };
  let page = 'windows-1252';
  let defaultFont = 0;
  let fontNumber = 0;
  let title = '';
  let noteText = '';
  let bytes: number[] = [];
  let skip = 0;
  let optional = false;

  const encoding = (): string => fonts.get(state.font) ?? page;
  const flushBytes = (): void => {
    if (bytes.length === 0) return;
    const decoded = decodeBytes(bytes, encoding());
    bytes = [];
    add(decoded);
  };
  function add(words: string): void {
    if (words === '') return;
    if (state.destination === 'styles') styles.addToName(words);
    else if (state.destination === 'number') built.number += words;
    else if (state.destination === 'title') title += words;
    else if (state.destination === 'note') noteText += words;
    if (state.destination !== 'body') return;
    if (state.hidden || state.deleted) {
      omissions.add(state.hidden ? '隐藏文字' : '修订中已删除的文字', words);
      return;
    }
    built.add(words, state.bold);
  }

  const control = (name: string, value: number | null): void => {
    if (SIGNS[name] !== undefined) {
      add(SIGNS[name]);
      return;
    }
    const on = value !== 0;
    switch (name) {
      case 'ansicpg':
        page = encodingOfPage(value ?? 0);
        return;
      case 'deff':
        defaultFont = value ?? 0;
        state.font = defaultFont;
        return;
      case 'fonttbl':
        state.destination = 'fonts';
        return;
      case 'stylesheet':
        state.destination = 'styles';
        styles.open();
        return;
      case 'listtext':
      case 'pntext':
        state.destination = 'number';
        return;
      case 'title':
        state.destination = 'title';
        return;
      case 'footnote':
        state.destination = 'note';
        noteText = '';
        return;
      case 'f':
        if (state.destination === 'fonts') fontNumber = value ?? 0;
        state.font = value ?? defaultFont;
        return;
      case 'fcharset': {
        const charset = encodingOfCharset(value ?? 0);
        if (state.destination === 'fonts' && charset !== null) fonts.set(fontNumber, charset);
        return;
      }
      case 's':
        if (state.destination === 'styles') styles.number(value ?? 0);
        else built.paragraph.style = value ?? 0;
        return;
      case 'uc':
        state.fallback = value ?? 1;
        return;
      case 'u':
        add(String.fromCharCode(((value ?? 0) + 0x10000) % 0x10000));
        skip = state.fallback;
        return;
      case 'b':
        if (state.destination === 'styles') styles.current.bold = on;
        else state.bold = on;
        return;
      case 'v':
        state.hidden = on;
        return;
      case 'deleted':
        state.deleted = on;
        return;
      case 'plain':
        Object.assign(state, { bold: false, hidden: false, deleted: false, font: defaultFont });
        return;
      case 'qc':
        if (state.destination === 'styles') styles.current.centered = true;
        else built.paragraph.centered = true;
        return;
      case 'ql':
      case 'qr':
      case 'qj':
        built.paragraph.centered = false;
        return;
      case 'outlinelevel': {
        const level = value !== null && value >= 0 && value < 9 ? value + 1 : null;
        if (state.destination === 'styles') styles.current.heading = level;
        else built.paragraph.outline = level;
        return;
      }
      case 'pard':
        built.resetParagraph();
        return;
      case 'intbl':
        built.paragraph.inTable = true;
        return;
    }
    if (state.destination !== 'body') return;
    if (name === 'par' || name === 'sect' || name === 'page') built.endLine(false);
    else if (name === 'line') built.endLine(true);
    else if (name === 'cell' || name === 'nestcell') built.endCell();
    else if (name === 'row' || name === 'nestrow') built.endRow();
  };

  for (const token of scanRtf(source)) {
    if (token.kind !== 'byte') flushBytes();
    if (token.kind === 'open') {
      if (stack.length > MAX_NESTING) throw oversizedInput(file, `内部嵌套超过 ${String(MAX_NESTING)} 层`);
      stack.push(state);
      state = { ...state };
      optional = false;
      skip = 0;
    } else if (token.kind === 'close') {
      const left = state;
      state = stack.pop() ?? state;
      if (left.destination === 'styles' && state.destination === 'styles') styles.close();
      if (left.destination === 'note' && state.destination !== 'note' && noteText.trim() !== '')
        notes.push({ line: 0, text: noteText.trim(), hints: { role: 'footnote' } });
      skip = 0;
    } else if (state.destination === 'skip') continue;
    else if (token.kind === 'word') {
      if (token.name === '*') {
        optional = true;
        continue;
      }
      if (!WANTED.has(token.name) && (optional || SKIPPED.has(token.name))) {
        if (token.name === 'pict') omissions.count('图片或图形');
        state.destination = 'skip';
      } else if (token.name === 'info') state.destination = 'info';
      else if (skip > 0 && token.value === null && SIGNS[token.name] !== undefined) skip -= 1;
      else control(token.name, token.value);
      optional = false;
    } else if (skip > 0) {
      if (token.kind === 'byte') skip -= 1;
      else {
        const rest = token.text.slice(skip);
        skip = Math.max(0, skip - token.text.length);
        add(rest);
      }
    } else if (token.kind === 'byte') bytes.push(token.value);
    else if (state.destination === 'fonts') continue;
    else {
      const isAscii = /^[\x20-\x7e]*$/u.test(token.text);
      add(
        isAscii
          ? token.text
          : decodeBytes(
              Array.from(token.text, (sign) => sign.charCodeAt(0)),
              encoding(),
            ),
      );
    }
  }
  flushBytes();
  return { lines: [...built.finish(), ...notes], title: title.trim() };
}
