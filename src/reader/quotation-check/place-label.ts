import { labelRange } from '../reading/citation.ts';
import { piecesOf, type Stream } from '../../search/core/stream.ts';

/** What must be known of a document to say where words stand in it. */
export interface LabelledDocument {
  stream: Stream;
  blocks: readonly { eId: string; label: string; continues: boolean }[];
}

/**
 * Where words stand: the address of the block in which they begin, and the human label of all blocks that they take in. A
 * run-in heading and its text, which share a line, are named by the heading.
 */
export function placeOf(
  { stream, blocks }: LabelledDocument,
  start: number,
  end: number,
): { eId: string; label: string } {
  const places = piecesOf(stream, start, end).map(({ block }) => block);
  const [first = 0, last = first] = [places[0], places.at(-1)];
  const { eId, label } = blocks[first]!;
  if (first === last) return { eId, label };
  return { eId, label: labelRange(lineLabel(blocks, first), lineLabel(blocks, last)) };
}

function lineLabel(blocks: LabelledDocument['blocks'], place: number): string {
  let first = place;
  while (first > 0 && blocks[first]!.continues) first -= 1;
  return blocks[first]!.label;
}
