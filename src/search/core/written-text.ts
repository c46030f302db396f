import { paragraphBreak } from './stream.ts';

/** A document's words as the source writes them, unit for unit at the offsets of its stream, paragraph breaks included. */
export function writtenText(blocks: readonly { text: string; continues: boolean }[]): string {
  return blocks.map(({ text, continues }, index) => (index > 0 && !continues ? paragraphBreak : '') + text).join('');
}
