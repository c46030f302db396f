import type { StructuredDocument } from '../model/document.ts';

/** What is compared: a paragraph, heading, item or row, with the number of its article. */
export interface Passage {
  /** Where it stands, as people cite it: 第三条第1段. */
  label: string;
  /** A number that stands as a heading of its own and is set before the text, such as 第三条; '' when there is none. */
  number: string;
  text: string;
  /** Depth of a heading; 0 for text. */
  level: number;
  /** Address of the block within its document. */
  eId: string;
}

/** Words without white space: 总　则 and 总则 say the same. */
export const solid = (text: string): string => text.replace(/\s/gu, '');

/** A heading that is nothing but the number of an article: what it opens is compared, and the number with it. */
const NUMBER_ONLY = /^第[〇○零一二三四五六七八九十百千两\d]+条(?:之[一二三四五六七八九十]+)?\s*$/u;

/**
 * The passages of a document in order. The number of an article goes with its first paragraph: articles that were renumbered still say
 * the same.
 */
export function passagesOf({ blocks }: Pick<StructuredDocument, 'blocks'>): Passage[] {
  const passages: Passage[] = [];
  let number: { text: string; label: string; eId: string } | null = null;
  const flush = (): void => {
    if (number) passages.push({ label: number.label, number: number.text, text: '', level: 0, eId: number.eId });
    number = null;
  };
  for (const block of blocks) {
    if (block.kind === 'heading' && NUMBER_ONLY.test(block.text)) {
      flush();
      number = { text: block.text, label: block.label, eId: block.eId };
      continue;
    }
    const heading = block.kind === 'title' || block.kind === 'heading';
    if (heading) flush();
    passages.push({
      label: number?.label ?? block.label,
      number: number?.text ?? '',
      text: block.text,
      level: heading ? (block.level ?? 1) : 0,
      eId: number?.eId ?? block.eId,
    });
    number = null;
  }
  flush();
  return passages;
}
