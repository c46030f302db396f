import type { Block, StructuredDocument } from '../../model/document.ts';
import { foldText } from '../../search/core/fold.ts';
import { stripSeparators } from '../../search/core/separators.ts';
import { PROBE } from './needle.ts';

/**
 * A row of a database: a line of the source, which is what a phrase may stand in without crossing a paragraph's end. It holds one block,
 * or a run-in heading with what continues it.
 */
export interface Line {
  document: string;
  /** Running number in the document, from 0. */
  position: number;
  /** Addresses of its blocks. */
  eids: string[];
  /** Where each of them begins, in characters as databases count them (code points). */
  starts: number[];
  title: string;
  genre: string;
  text: string;
  /** The same, folded as our search folds: width and case. A query is folded alike. */
  folded: string;
  /** By it is found what stands over punctuation, over a paragraph's end or in other forms: its characters without separators, each as the first of its forms, and a few that follow. */
  loose: string;
  /** Characters of `loose` that are the line's own. */
  own: number;
  /** What follows the line, folded, without separators. */
  tail: string;
}

/** UTF-16 units that follow it in `tail`, by which it is decided: the static index follows phrases of one more. */
const FOLLOWED = 63;

/** The beginning of a text, without half of a pair at its end. */
const beginning = (text: string, units: number): string => text.slice(0, units).replace(/[\uD800-\uDBFF]$/u, '');

const characters = (text: string): number => Array.from(text).length;

/**
 * The lines of a document, in order.
 * @param fold joins the forms of a character, one unit for one
 */
export function linesOf(
  { id, title, genre, blocks }: Pick<StructuredDocument, 'id' | 'title' | 'genre' | 'blocks'>,
  fold: (text: string) => string,
): Line[] {
  const groups: Block[][] = [];
  blocks.forEach((block, index) => {
    if (index > 0 && block.continues) groups.at(-1)!.push(block);
    else groups.push([block]);
  });
  const lines = groups.map((group, position) => {
    const starts: number[] = [];
    let text = '';
    for (const block of group) {
      starts.push(characters(text));
      text += block.text;
    }
    return {
      document: id,
      position,
      eids: group.map(({ eId }) => eId),
      starts,
      title,
      genre,
      text,
      folded: foldText(text),
    };
  });
  const stripped = lines.map(({ folded }) => stripSeparators(folded).text);
  return lines.map((line, position) => {
    let tail = '';
    for (let next = position + 1; next < stripped.length && tail.length < FOLLOWED; next += 1) tail += stripped[next]!;
    tail = beginning(tail, FOLLOWED);
    const own = stripped[position]!;
    // With its own last character the line then holds as many as a phrase is looked for by.
    const following = Array.from(tail)
      .slice(0, PROBE - 1)
      .join('');
    return { ...line, loose: fold(own + following), own: characters(own), tail };
  });
}
