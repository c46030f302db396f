import { paragraphBreak, piecesOf, type Stream } from '../search/core/stream.ts';
import type { Span } from '../search/core/match.ts';
import { writtenText } from '../search/core/written-text.ts';

/** One occurrence of a phrase with the words around it. */
export interface ConcordanceRow {
  /** Id and short title of the document. */
  document: string;
  name: string;
  /** The block in which the occurrence begins: its address and human label. */
  eId: string;
  label: string;
  left: string;
  word: string;
  right: string;
}

/** What must be known of a document. */
export interface ConcordanceText {
  id: string;
  shortTitle: string;
  stream: Stream;
  blocks: readonly { eId: string; label: string; text: string; continues: boolean }[];
}

/** Stands where a paragraph ends: what follows is not the same sentence. */
export const paragraphMark = '¶';

// As much as stands on a line of a wide screen; the CSV has as much.
const contextLength = 20;

/** The rows for the occurrences in one document, in its order. */
export function concordanceRows(text: ConcordanceText, spans: readonly Span[]): ConcordanceRow[] {
  const words = writtenText(text.blocks).replaceAll(paragraphBreak, paragraphMark);
  return spans.map(({ start, end }) => {
    const { eId, label } = text.blocks[piecesOf(text.stream, start, end)[0]!.block]!;
    return {
      ...{ document: text.id, name: text.shortTitle, eId, label },
      left: words.slice(wholeCharacter(words, Math.max(0, start - contextLength)), start),
      word: words.slice(start, end),
      right: words.slice(end, wholeCharacter(words, end + contextLength)),
    };
  });
}

function wholeCharacter(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(offset)) && /[\ud800-\udbff]/.test(text.charAt(offset - 1))
    ? offset + 1
    : offset;
}
