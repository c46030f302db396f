import { foldText } from '../search/core/fold.ts';
import { isSeparator } from '../search/core/separators.ts';
import type { Variants } from '../search/core/variants.ts';

/** Characters in forms that are quickly compared, one entry for each. A place where a text breaks off is -1 in `written`. */
export interface Comparable {
  /** Code point as written. */
  written: Int32Array;
  /** Code point with width, case and other forms folded. */
  folded: Int32Array;
  /** 1 for punctuation, symbols and the like. */
  separator: Uint8Array;
}

/** Stands between two parts of a text that are not next to each other. */
export const breakOff = '';

/**
 * Makes characters comparable.
 * @param deeperMarks true: ‘ and “ count as one, and ’ and ”, since marks within quotation marks change their level
 * (GB/T 15834—2011, 4.9.3.3)
 */
export function comparable(characters: readonly string[], variants: Variants, deeperMarks: boolean): Comparable {
  const made = {
    written: new Int32Array(characters.length),
    folded: new Int32Array(characters.length),
    separator: new Uint8Array(characters.length),
  };
  characters.forEach((character, index) => {
    const own = deeperMarks ? outerMark(character) : character;
    made.written[index] = own.codePointAt(0) ?? -1;
    made.folded[index] = variants.fold(own).codePointAt(0) ?? -1;
    made.separator[index] = own.length === 1 && isSeparator(own) ? 1 : 0;
  });
  return made;
}

/** ‘ as “ and ’ as ”: marks of either level as the outer one. */
export function outerMark(character: string): string {
  if (character === '‘') return '“';
  return character === '’' ? '”' : character;
}

/** How two different characters differ: only in width or case, only as forms of one character, only as marks, or wholly. */
export type Likeness = 'width' | 'form' | 'punctuation' | 'none';

/** Compares two written characters. */
export function likeness(a: string, b: string, variants: Variants): Likeness {
  if (foldText(a) === foldText(b)) return 'width';
  if (variants.fold(a) === variants.fold(b)) return 'form';
  return isSeparator(a) && isSeparator(b) ? 'punctuation' : 'none';
}
