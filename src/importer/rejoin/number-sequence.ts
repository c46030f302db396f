import { readOpening, type NumberKind, type Opening } from '../numbering.ts';

const DIVISIONS = new Set<NumberKind>(['编', '部分', '章', '节']);
/** A division's heading is a phrase; 第二章的规定… is not. */
const DIVISION_HEADING = /^第\s*\S{1,5}\s*(?:编|篇|部分|章|节)(?:[\s　]+\S.{0,40}|\S{1,30})?$/u;

/** Follows printed numbers through a text, so that a reference at the beginning of a line is not taken for one. */
export class NumberSequence {
  #last = new Map<NumberKind, number>();

  /** The opening of `text` when it can stand here: an article whose number follows the last one, or any other number. */
  read(text: string): Opening | null {
    const opening = readOpening(text);
    if (!opening) return null;
    if (DIVISIONS.has(opening.kind)) return DIVISION_HEADING.test(text) && !/[。；]/u.test(text) ? opening : null;
    const last = this.#last.get('条') ?? 0;
    if (opening.kind !== '条' || last === 0) return opening;
    const step = opening.n - last;
    // 第三十条之一 has the number of the one before; a copy may lack an article or begin anew in an annex.
    const follows = (step >= 1 && step <= 3) || (step === 0 && opening.printed.includes('条之'));
    return follows || opening.n === 1 ? opening : null;
  }

  /** True once an article has been read. */
  get inArticle(): boolean {
    return this.#last.has('条');
  }

  /** True when `opening` is the very next number of its kind. */
  isNext(opening: Opening): boolean {
    return opening.n === (this.#last.get(opening.kind) ?? 0) + 1;
  }

  /** Notes that a paragraph begins with `text`. */
  accept(text: string): void {
    const opening = this.read(text);
    if (!opening) return;
    this.#last.set(opening.kind, opening.n);
    // A new part starts its own （一） and 1.
    if (opening.kind === 'cn1' || DIVISIONS.has(opening.kind)) this.#last.delete('cn2');
    if (opening.kind !== 'cn3' && opening.kind !== 'cn4' && opening.kind !== 'cn5') this.#last.delete('cn3');
  }
}

/** True for an opening that is a division's heading. */
export function isDivision(opening: Opening | null): boolean {
  return opening !== null && DIVISIONS.has(opening.kind);
}
