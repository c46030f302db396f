import type { LoadedDocument } from '../../search/engine/library.ts';

/** The code that stands in the margin beside a block: text after a run-in heading has the heading's. */
export function marginCode({ blocks }: LoadedDocument, block: number): string {
  const before = blocks[block - 1];
  const runsIn = blocks[block]!.continues && before?.kind === 'heading';
  return (runsIn ? before : blocks[block]!).code;
}
