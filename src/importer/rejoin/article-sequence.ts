import { readOpening, type Opening } from '../numbering.ts';

const DIVISIONS = new Set(['编', '部分', '章', '节']);
/** A division's heading is a phrase; 第二章的规定… is not. */
const DIVISION_HEADING = /^第\s*\S{1,5}\s*(?:编|篇|部分|章|节)(?:[\s　]+\S.{0,40}|\S{1,30})?$/u;

/** Follows the numbers of articles through a text, so that a reference at the beginning of a line is not taken for one. */
export class ArticleSequence {
  #last = 0;

  /** The opening of `text` when it can stand here: an article whose number follows the last one, or any other number. */
  read(text: string): Opening | null {
    const opening = readOpening(text);
    if (!opening) return null;
    if (DIVISIONS.has(opening.kind)) return DIVISION_HEADING.test(text) && !/[。；]/u.test(text) ? opening : null;
    if (opening.kind !== '条') return opening;
    const step = opening.n - this.#last;
    // 第三十条之一 has the number of the one before; a copy may lack an article or begin anew in an annex.
    const follows = (step >= 1 && step <= 3) || (step === 0 && /条之/u.test(opening.printed)) || this.#last === 0;
    return follows || (opening.n === 1 && this.#last > 1) ? opening : null;
  }

  /** Notes that a paragraph begins with `text`. */
  accept(text: string): void {
    const opening = this.read(text);
    if (opening?.kind === '条') this.#last = opening.n;
  }
}
