import { sourcePassages } from '../../../src/edition/passages.ts';
import { plainFold } from '../../search/support/plain-search.ts';
import { sourceRuns, speech } from '../../support/shipped.ts';

/** What a query must give: occurrences by the address of the block that each begins in, in the document's order. */
export type Answer = [address: string, count: number][];

const edition = speech();
const passages = sourcePassages(edition.source);
const runs = sourceRuns(edition.document.blocks, passages);

/** The lines of the source after the recorded removals and joins: what there is to be found. */
export const LINES: readonly string[] = passages.map(({ text }) => text);

/**
 * Finds a query by looking at every position of every line of the source, overlapping occurrences counted, with none of the
 * engine's code. Only the names of the places come from the document's blocks.
 */
export function plainAnswer(query: string): Answer {
  const wanted = plainFold(query);
  const counts = new Map<string, number>();
  passages.forEach(({ text }, index) => {
    const line = plainFold(text);
    for (let at = 0; at + wanted.length <= line.length; at += 1) {
      if (!line.startsWith(wanted, at)) continue;
      const address = `${edition.document.id}#${blockAt(index, at)}`;
      counts.set(address, (counts.get(address) ?? 0) + 1);
    }
  });
  return [...counts];
}

/** All occurrences of an answer. */
export const totalOf = (answer: Answer): number => answer.reduce((sum, [, count]) => sum + count, 0);

/** The block in which a character of a line stands; a run-in heading and its text share a line. */
function blockAt(line: number, at: number): string {
  let end = 0;
  for (const { eId, text } of runs[line]?.blocks ?? []) {
    end += text.length;
    if (at < end) return eId;
  }
  throw new Error(`line ${String(line)} has no character ${String(at)}`);
}

/** Places in lines where one block ends and the next goes on. */
export const SEAMS: readonly { line: string; at: number }[] = runs.flatMap(({ blocks }, index) => {
  let at = 0;
  return blocks.slice(0, -1).map(({ text }) => {
    at += text.length;
    return { line: LINES[index] ?? '', at };
  });
});
