import type { Block, StructuredDocument } from '../../model/document.ts';
import { foldText } from '../../search/core/fold.ts';

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
}

const characters = (text: string): number => Array.from(text).length;

/** The lines of a document, in order. */
export function linesOf({
  id,
  title,
  genre,
  blocks,
}: Pick<StructuredDocument, 'id' | 'title' | 'genre' | 'blocks'>): Line[] {
  const groups: Block[][] = [];
  blocks.forEach((block, index) => {
    if (index > 0 && block.continues) groups.at(-1)!.push(block);
    else groups.push([block]);
  });
  return groups.map((group, position) => {
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
}
