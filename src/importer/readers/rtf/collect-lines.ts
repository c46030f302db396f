import type { LineHints, SourceLine } from '../../source-lines.ts';
import { oversizedInput } from '../input-fault.ts';
import { MAX_NESTING } from '../limits.ts';
import type { OmissionLog } from '../omission-log.ts';
import { decodeBytes, encodingOfCharset, encodingOfPage } from './code-pages.ts';
import { scanRtf } from './scan.ts';

/** What holds within a group; a group inherits it and gives it back at its end. */
interface State {
  /** Where words go: the text, nowhere, or a place of its own. */
  destination: 'body' | 'skip' | 'fonts' | 'styles' | 'number' | 'title' | 'note';
  font: number;
  bold: boolean;
  hidden: boolean;
  deleted: boolean;
  /** Characters after `\u` that stand for readers without Unicode. */
  fallback: number;
}

interface Paragraph {
  centered: boolean;
  inTable: boolean;
  style: number;
  outline: number | null;
}

/** Lines of an RTF document, and its title. */
export interface RtfText {
  lines: SourceLine[];
  title: string;
}

/** Destinations without words of the text. */
const SKIPPED = new Set(
  'colortbl info header headerl headerr headerf footer footerl footerr footerf pict object objdata listtable listoverridetable revtbl rsidtbl fldinst xe tc bkmkstart bkmkend generator themedata datastore latentstyles xmlnstbl filetbl stylesheet fonttbl annotation atnid atnauthor mmathPr nonshppict shppict sp ftnsep ftnsepc aftnsep aftnsepc'.split(' '),
); // prettier-ignore
const SIGNS: Readonly<Record<string, string>> = { tab: '\t', '~': '\u00a0', _: '\u2011', emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', emspace: '\u2003', enspace: '\u2002', '{': '{', '}': '}', '\\': '\\' }; // prettier-ignore

/** Reads the words of an RTF document paragraph by paragraph; the file is gone through once. */
export function collectRtf(source: string, file: string, omissions: OmissionLog): RtfText {
  const lines: SourceLine[] = [];
  const notes: SourceLine[] = [];
  const stack: State[] = [];
  let state: State = { destination: 'body', font: 0, bold: false, hidden: false, deleted: false, fallback: 1 };
  const fresh = (): Paragraph => ({ centered: false, inTable: false, style: 0, outline: null });
  let paragraph = fresh();
  let page = 'windows-1252';
  let defaultFont = 0;
  const fonts = new Map<number, string>();
  const styles = new Map<number, { heading: number | null; centered: boolean; bold: boolean }>();
  let styleName = '';
  let fontNumber = 0;
  let title = '';
  let number = '';
  let noteText = '';
  let text = '';
  let inked = 0;
  let bold = 0;
  let softBreak = false;
  let bytes: number[] = [];
  let skip = 0;
  let cells: string[] = [];
  let cellPieces: string[] = [];
  let rows: string[][] = [];
  let optional = false;
  let styleNow = { heading: null as number | null, centered: false, bold: false };

  const encoding = (): string => fonts.get(state.font) ?? page;
  const flushBytes = (): void => {
    if (bytes.length === 0) return;
    const decoded = decodeBytes(bytes, encoding());
    bytes = [];
    add(decoded);
  };
  function add(words: string): void {
    if (words === '') return;
    if (state.destination === 'styles') styleName += words;
    else if (state.destination === 'number') number += words;
    else if (state.destination === 'title') title += words;
    else if (state.destination === 'note') noteText += words;
    if (state.destination !== 'body') return;
    if (state.hidden || state.deleted) {
      omissions.add(state.hidden ? '隐藏文字' : '修订中已删除的文字', words);
      return;
    }
    text += words;
    const ink = words.replace(/\s/gu, '').length;
    inked += ink;
    if (state.bold || styles.get(paragraph.style)?.bold === true) bold += ink;
  }
  const hintsNow = (): LineHints => {
    const style = styles.get(paragraph.style);
    const heading = paragraph.outline ?? style?.heading ?? null;
    return {
      ...(heading === null ? {} : { heading }),
      ...(inked > 0 && bold === inked ? { bold: true } : {}),
      ...(paragraph.centered || style?.centered === true ? { centered: true } : {}),
      ...(number.trim() === '' ? {} : { number: number.replace(/\t/gu, '').trimStart() }),
      ...(softBreak ? { softBreak: true } : {}),
    };
  };
  const takeTable = (): void => {
    if (rows.length === 0) return;
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    for (const row of rows) while (row.length < width) row.push('');
    // A table of one column is only a frame.
    if (width === 1)
      for (const [words = ''] of rows) for (const piece of words.split('\n')) lines.push({ line: 0, text: piece }); // prettier-ignore
    else lines.push({ line: 0, text: '', table: { header: true, rows } });
    rows = [];
  };
  const endLine = (soft: boolean): void => {
    flushBytes();
    const hints = hintsNow();
    const words = /^[•·\u00b7\uf0b7o§-]?$/u.test(hints.number ?? 'x') ? (delete hints.number, text) : text;
    if (paragraph.inTable) cellPieces.push((hints.number ?? '') + words);
    else {
      takeTable();
      if (words !== '' || hints.number !== undefined)
        lines.push({ line: 0, text: words, ...(Object.keys(hints).length > 0 ? { hints } : {}) });
    }
    text = '';
    inked = 0;
    bold = 0;
    number = '';
    softBreak = soft;
  };

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
        styleNow = { heading: null, centered: false, bold: false };
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
        if (state.destination === 'styles') styles.set(value ?? 0, styleNow);
        else paragraph.style = value ?? 0;
        return;
      case 'uc':
        state.fallback = value ?? 1;
        return;
      case 'u':
        add(String.fromCharCode(((value ?? 0) + 0x10000) % 0x10000));
        skip = state.fallback;
        return;
      case 'b':
        if (state.destination === 'styles') styleNow.bold = on;
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
        if (state.destination === 'styles') styleNow.centered = true;
        else paragraph.centered = true;
        return;
      case 'ql':
      case 'qr':
      case 'qj':
        paragraph.centered = false;
        return;
      case 'outlinelevel': {
        const level = value !== null && value >= 0 && value < 9 ? value + 1 : null;
        if (state.destination === 'styles') styleNow.heading = level;
        else paragraph.outline = level;
        return;
      }
      case 'pard':
        paragraph = fresh();
        return;
      case 'intbl':
        paragraph.inTable = true;
        return;
    }
    if (state.destination !== 'body') return;
    if (name === 'par' || name === 'sect' || name === 'page') endLine(false);
    else if (name === 'line') endLine(true);
    else if (name === 'cell' || name === 'nestcell') {
      paragraph.inTable = true;
      endLine(false);
      cells.push(cellPieces.filter((piece) => piece !== '').join('\n'));
      cellPieces = [];
    } else if (name === 'row' || name === 'nestrow') {
      if (cells.length > 0) rows.push(cells);
      cells = [];
    }
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
      if (left.destination === 'styles' && state.destination === 'styles') {
        const named = /^\s*(?:heading|标题)\s*([1-9])\b/iu.exec(styleName)?.[1];
        if (named !== undefined) styleNow.heading ??= Number(named);
        styleName = '';
        styleNow = { heading: null, centered: false, bold: false };
      }
      if (left.destination === 'note' && state.destination !== 'note' && noteText.trim() !== '')
        notes.push({ line: 0, text: noteText.trim(), hints: { role: 'footnote' } });
      skip = 0;
    } else if (state.destination === 'skip') continue;
    else if (token.kind === 'word') {
      if (token.name === '*') {
        optional = true;
        continue;
      }
      const known = ['listtext', 'pntext', 'footnote', 'fonttbl', 'stylesheet', 'title'].includes(token.name);
      if (!known && (optional || SKIPPED.has(token.name)) && token.name !== 'info') {
        if (token.name === 'pict') omissions.count('图片或图形');
        state.destination = 'skip';
      } else if (token.name === 'info') continue;
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
    else add(/^[\x20-\x7e]*$/u.test(token.text) ? token.text : decodeBytes([...token.text].map((sign) => sign.charCodeAt(0)), encoding())); // prettier-ignore
  }
  endLine(false);
  takeTable();
  return { lines: [...lines, ...notes], title: title.trim() };
}
