import type { Edition } from '../../../src/edition/edition.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import type { Block } from '../../../src/model/document.ts';
import { plainFold } from '../../search/support/plain-search.ts';
import { YUNLING } from '../sites/site-folders.ts';

/** What a query must give: occurrences by the address of the block that each begins in, in the documents' order. */
export type Answer = [address: string, count: number][];

/** All occurrences of an answer. */
export const totalOf = (answer: Answer): number => answer.reduce((sum, [, count]) => sum + count, 0);

/** How many documents an answer is found in. */
export const documentsOf = (answer: Answer): number => new Set(answer.map(([address]) => address.split('#')[0])).size;

/** A line of a source, which a library's documents hold word for word; a run-in heading and its text share one. */
interface Line {
  text: string;
  folded: string;
  document: string;
  blocks: Block[];
}

/** What there is to be found in a library, and what finding it must give. */
export interface PlainAnswers {
  lines: readonly string[];
  /** Places in lines where one block ends and the next goes on. */
  seams: readonly { line: string; at: number }[];
  /**
   * Finds a query by looking at every position of every line, overlapping occurrences counted, with none of the engine's
   * code. Only the names of the places come from the documents' blocks.
   */
  answer: (query: string) => Answer;
}

/** Plain search over the sources of some documents. */
export function plainAnswersOf(editions: readonly Edition[]): PlainAnswers {
  const lines = editions.flatMap(linesOf);
  return {
    lines: lines.map(({ text }) => text),
    seams: lines.flatMap(seamsOf),
    answer: (query) => {
      const wanted = plainFold(query);
      const counts = new Map<string, number>();
      for (const line of lines) {
        for (let at = line.folded.indexOf(wanted); at !== -1; at = line.folded.indexOf(wanted, at + 1)) {
          const address = `${line.document}#${blockAt(line, at)}`;
          counts.set(address, (counts.get(address) ?? 0) + 1);
        }
      }
      return [...counts];
    },
  };
}

/** Of the library at hand, which `dist/` is built from; read when first asked for. */
export const contentAnswers = once(() => plainAnswersOf(loadLibrary().editions));

/** Of the fictional library. */
export const yunlingAnswers = once(() => plainAnswersOf(loadLibrary(YUNLING).editions));

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function linesOf({ document }: Edition): Line[] {
  const groups: Block[][] = [];
  for (const block of document.blocks) {
    if (block.continues && groups.length > 0) groups.at(-1)?.push(block);
    else groups.push([block]);
  }
  return groups.map((blocks) => {
    const text = blocks.map((block) => block.text).join('');
    return { text, folded: plainFold(text), document: document.id, blocks };
  });
}

function seamsOf({ text, blocks }: Line): { line: string; at: number }[] {
  let at = 0;
  return blocks.slice(0, -1).map((block) => {
    at += block.text.length;
    return { line: text, at };
  });
}

/** The block in which a character of a line stands. */
function blockAt({ blocks }: Line, at: number): string {
  let end = 0;
  for (const { eId, text } of blocks) {
    end += text.length;
    if (at < end) return eId;
  }
  throw new Error(`no block holds character ${String(at)}`);
}
