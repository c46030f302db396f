import type { Block } from '../../model/document.ts';

/** Tells a program that is not told the encoding, an old Notepad or a server without a charset, that this is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A document's words as plain text: a line for each block, but for those that stand on the line of the one before. */
export function plainText(blocks: readonly Pick<Block, 'text' | 'continues'>[]): string {
  const lines = blocks.map(({ text, continues }, index) => (index > 0 && !continues ? `\n${text}` : text));
  return `${BYTE_ORDER_MARK}${lines.join('')}\n`;
}
