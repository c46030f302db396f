import type { LineHints, SourceLine } from '../../source-lines.ts';
import type { StyleSheet } from './style-sheet.ts';

/** What holds for a paragraph until it is set anew. */
interface Paragraph {
  centered: boolean;
  inTable: boolean;
  style: number;
  outline: number | null;
}

const fresh = (): Paragraph => ({ centered: false, inTable: false, style: 0, outline: null });

/** A number that is only a bullet: a drawn mark, no words. */
const BULLET = /^[•·\u00b7\uf0b7o§-]?$/u;

/** Puts words together to lines with what the format says of them, and cells to tables. */
export class LineBuilder {
  readonly #lines: SourceLine[] = [];
  readonly #styles: StyleSheet;
  #text = '';
  #inked = 0;
  #bold = 0;
  #softBreak = false;
  #pieces: string[] = [];
  #cells: string[] = [];
  #rows: string[][] = [];
  paragraph = fresh();
  /** The automatic number of the paragraph, as the writing program has put it. */
  number = '';

  constructor(styles: StyleSheet) {
    this.#styles = styles;
  }

  /** Begins a paragraph whose format is the usual one. */
  resetParagraph(): void {
    this.paragraph = fresh();
  }

  add(words: string, bold: boolean): void {
    this.#text += words;
    const ink = words.replace(/\s/gu, '').length;
    this.#inked += ink;
    if (bold || this.#styles.of(this.paragraph.style)?.bold === true) this.#bold += ink;
  }

  /** Ends a line; a soft one goes on below within its paragraph. */
  endLine(soft: boolean): void {
    const hints = this.#hints();
    if (BULLET.test(hints.number ?? 'x')) delete hints.number;
    if (this.paragraph.inTable) this.#pieces.push((hints.number ?? '') + this.#text);
    else {
      this.#endTable();
      if (this.#text !== '' || hints.number !== undefined)
        this.#lines.push({ line: 0, text: this.#text, ...(Object.keys(hints).length > 0 ? { hints } : {}) });
    }
    this.#text = '';
    this.#inked = 0;
    this.#bold = 0;
    this.number = '';
    this.#softBreak = soft;
  }

  endCell(): void {
    this.paragraph.inTable = true;
    this.endLine(false);
    this.#cells.push(this.#pieces.filter((piece) => piece !== '').join('\n'));
    this.#pieces = [];
  }

  endRow(): void {
    if (this.#cells.length > 0) this.#rows.push(this.#cells);
    this.#cells = [];
  }

  /** Ends the text. @returns its lines */
  finish(): SourceLine[] {
    this.endLine(false);
    this.#endTable();
    return this.#lines;
  }

  #hints(): LineHints {
    const style = this.#styles.of(this.paragraph.style);
    const heading = this.paragraph.outline ?? style?.heading ?? null;
    return {
      ...(heading === null ? {} : { heading }),
      ...(this.#inked > 0 && this.#bold === this.#inked ? { bold: true } : {}),
      ...(this.paragraph.centered || style?.centered === true ? { centered: true } : {}),
      ...(this.number.trim() === '' ? {} : { number: this.number.replace(/\t/gu, '').trimStart() }),
      ...(this.#softBreak ? { softBreak: true } : {}),
    };
  }

  #endTable(): void {
    const rows = this.#rows;
    if (rows.length === 0) return;
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    for (const row of rows) while (row.length < width) row.push('');
    // A table of one column is only a frame.
    if (width > 1) this.#lines.push({ line: 0, text: '', table: { header: true, rows } });
    else for (const [words = ''] of rows) this.#lines.push(...words.split('\n').map((text) => ({ line: 0, text })));
    this.#rows = [];
  }
}
