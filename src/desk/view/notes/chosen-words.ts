import type { ShownBlock } from '../../shared/api.ts';

/** Words of a block that a person has chosen. */
export interface ChosenWords {
  block: ShownBlock;
  words: string;
  /** A longer stretch with only one such place; undefined where the words stand once. */
  within?: string | undefined;
}

const countOf = (text: string, words: string): number => text.split(words).length - 1;

/** The shortest stretch around a place that stands once in the text, growing a character at each side. */
function longerStretch(text: string, start: number, end: number): string {
  let [from, to] = [start, end];
  while (countOf(text, text.slice(from, to)) > 1 && (from > 0 || to < text.length)) {
    from = Math.max(0, from - 1);
    to = Math.min(text.length, to + 1);
  }
  return text.slice(from, to);
}

/**
 * Words of a block as chosen words, with the longer stretch that tells which place is meant.
 * @param start where they begin in the block's text
 */
export function chosenAt(block: ShownBlock, start: number, length: number): ChosenWords {
  const words = block.text.slice(start, start + length);
  const once = countOf(block.text, words) === 1;
  return { block, words, ...(once ? {} : { within: longerStretch(block.text, start, start + length) }) };
}

/** The words that are selected on the page within one block; null when none are. */
export function selectedWords(blocks: ReadonlyMap<string, ShownBlock>): ChosenWords | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const holder = range.startContainer.parentElement?.closest<HTMLElement>('[data-words-of]');
  const block = blocks.get(holder?.dataset['wordsOf'] ?? '');
  if (!holder || !block || !holder.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.setStart(holder, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const length = range.toString().length;
  return length === 0 ? null : chosenAt(block, before.toString().length, length);
}

/** The sentence in which chosen words stand: what an entry quotes. */
export function sentenceAround({ block, words, within }: ChosenWords): string {
  const outer = within === undefined ? 0 : block.text.indexOf(within);
  const start = block.text.indexOf(words, outer);
  const found = block.sentences.find((range) => range.start <= start && start + words.length <= range.end);
  return found ? block.text.slice(found.start, found.end) : block.text;
}
