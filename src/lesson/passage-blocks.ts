import type { TextRange } from '../model/document.ts';

/** What a passage is chosen from: the outline and the blocks of a document, each with the section that it stands in. */
export interface Outlined<B extends OutlinedBlock = OutlinedBlock> {
  sections: readonly { eId: string; depth: number }[];
  blocks: readonly B[];
}

/** A block as far as it decides what belongs to a passage. */
interface OutlinedBlock {
  eId: string;
  section: string;
  text: string;
  sentences: readonly TextRange[];
}

/** A block of a passage, and the words of it that belong there. */
export interface PassageBlock<B> {
  block: B;
  text: string;
}

const SENTENCE = /^(.+)-j(\d+)$/u;

/**
 * The words at an address: a section with everything below it, a block, or a sentence.
 * @returns one entry for each block, in order; none when there is no such address
 */
export function passageBlocks<B extends OutlinedBlock>(document: Outlined<B>, eId: string): PassageBlock<B>[] {
  const first = document.sections.findIndex((section) => section.eId === eId);
  if (first >= 0) {
    const depth = document.sections[first]?.depth ?? 0;
    const rest = document.sections.slice(first + 1);
    const end = rest.findIndex((section) => section.depth <= depth);
    const inside = new Set([eId, ...(end < 0 ? rest : rest.slice(0, end)).map((section) => section.eId)]);
    return document.blocks.filter(({ section }) => inside.has(section)).map((block) => ({ block, text: block.text }));
  }
  const whole = document.blocks.find((block) => block.eId === eId);
  if (whole) return [{ block: whole, text: whole.text }];
  const [, of, n] = SENTENCE.exec(eId) ?? [];
  const block = document.blocks.find((candidate) => candidate.eId === of);
  const range = block?.sentences[Number(n) - 1];
  return block && range ? [{ block, text: block.text.slice(range.start, range.end) }] : [];
}

/** What to link to for an address: the address, or for a section without a heading of its own (导语) its first block. */
export function anchorOf(document: Outlined, eId: string): string {
  const stands = document.blocks.some((block) => block.eId === eId) || SENTENCE.test(eId);
  return stands ? eId : (passageBlocks(document, eId)[0]?.block.eId ?? eId);
}

/** The human form of a sentence from that of its block: 一第3段第2句; any other address keeps its own. */
export function labelOfPassage(label: string, eId: string): string {
  const n = SENTENCE.exec(eId)?.[2];
  return n === undefined ? label : `${label}第${n}句`;
}
