import type { Block } from '../document.ts';
import { onlyWithinNumbers, quotationParts } from '../words-in-text.ts';
import type { Fault, Place } from './fault.ts';

const LONGEST = 160;

/**
 * The fault of words that do not stand in their block.
 * @param at the address as the file has it
 * @param words what was said to stand there; may leave words out
 * @param remedy what to do, unless a number was cut through, which has a remedy of its own
 */
export function quoteMismatch(
  place: Place,
  at: string,
  { label, text }: Pick<Block, 'label' | 'text'>,
  words: string,
  remedy: string,
): Fault {
  const cut = quotationParts(words).some((part) => onlyWithinNumbers(text, part));
  return {
    rule: 'quote-matches',
    ...place,
    what: cut ? `引文把原文里的一个数字切断了：${at}（${label}）。` : `引文与原文不符：${at}（${label}）里没有这些字。`,
    details: [`引文：${words}`, `原文：${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}`],
    remedy: cut ? '引文从数字的第一位写起，写到最后一位：原文是“46个”，就不能只引“6个”。' : remedy,
  };
}
